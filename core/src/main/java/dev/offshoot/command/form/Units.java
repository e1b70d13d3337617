package dev.offshoot.command.form;

import dev.offshoot.stream.History;
import dev.offshoot.stream.StreamId;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the numbers of an action to the units in which they are asked. */
final class Units {

    private final CommandForm action;
    private final FormValues answers;
    private final StreamId stream;
    private final History history;

    private Units(CommandForm action, FormValues answers, StreamId stream, History history) {
        this.action = action;
        this.answers = answers;
        this.stream = stream;
        this.history = history;
    }

    /** The first number with a sign that is not of its unit, or that may be money in thousands. */
    static Optional<FieldError> flaw(CommandForm action, FormValues answers, StreamId stream, History history) {
        var units = new Units(action, answers, stream, history);
        return Stream.concat(
                        answers.signs().entrySet().stream()
                                .flatMap(entry -> units.wrongSign(entry.getKey(), entry.getValue())),
                        action.units().keySet().stream().flatMap(units::thousands))
                .findFirst();
    }

    private Optional<String> unit(String field) {
        return Optional.ofNullable(action.units().get(field)).flatMap(unit -> unit.of(answers, history));
    }

    private Stream<FieldError> wrongSign(String field, UnitSign sign) {
        var unit = unit(field);
        return unit.filter(sign::isOf).isPresent() || nothingToAsk(field)
                ? Stream.empty()
                : Stream.of(new FieldError(
                        field, unit.map(sign::isNot).orElseGet(() -> sign.isOfNothing(answers.line(field)))));
    }

    /** What is not there is refused for that. */
    private boolean nothingToAsk(String field) {
        return action.units().containsKey(field)
                && action.opens().isEmpty()
                && history.of(stream).isEmpty();
    }

    private Stream<FieldError> thousands(String field) {
        return answers
                .optional(field)
                .filter(UnitSign::endsInThree)
                .flatMap(number -> unit(field)
                        .filter(UnitSign::isCurrency)
                        .map(_ -> new FieldError(field, UnitSign.thousands(number))))
                .stream();
    }
}
