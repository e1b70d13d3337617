package dev.offshoot.command.form;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.stream.Days;
import dev.offshoot.stream.History;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** From an action and raw text to a command in its circumstances, or to all that is wrong with the text. */
public sealed interface FormBinding {

    record Ready(CommandEnvelope<? extends Command> asked) implements FormBinding {}

    record Flawed(List<FieldError> flaws) implements FormBinding {
        public Flawed {
            flaws = FieldError.first(flaws);
        }
    }

    /** The same beside what of the answers could not even be read: of each field its first flaw. */
    default FormBinding beside(List<FieldError> unread) {
        return switch (this) {
            case Flawed(var flaws) -> new Flawed(FieldError.both(unread, flaws));
            case Ready ready -> unread.isEmpty() ? ready : new Flawed(unread);
        };
    }

    /** Who asks, and when. */
    record Asker(String actor, Instant at, ZoneId zone) {}

    /** All fields an action may be given: the keys of its place, its own, and the circumstances. */
    static List<Field> fields(CommandForm action) {
        return action.takes().all();
    }

    /** @param raw the answers as typed, the keys of the place among them */
    static FormBinding of(
            CommandForm action,
            Map<String, List<String>> raw,
            Asker asker,
            OptionalLong expected,
            History history,
            People people) {
        return of(action, read(action, raw, FieldBinding::read), asker, expected, history, people);
    }

    /** The answers as they read by themselves, so that they can be asked in any circumstances. */
    static FieldBinding read(CommandForm action, Map<String, List<String>> raw, FieldBinding.Reader reader) {
        return FieldBinding.of(fields(action), named(action, raw), reader);
    }

    /** @param read the answers to all fields of the action */
    static FormBinding of(
            CommandForm action, FieldBinding read, Asker asker, OptionalLong expected, History history, People people) {
        return switch (read) {
            case FieldBinding.Flawed(var flaws) -> new Flawed(flaws);
            case FieldBinding.Read(var answers) -> {
                var flaws = flaws(action, answers, asker);
                yield !flaws.isEmpty()
                        ? new Flawed(flaws)
                        : ready(action, answers.known(fields(action), people), asker, expected, history);
            }
        };
    }

    private static List<FieldError> flaws(CommandForm action, FormValues answers, Asker asker) {
        return Stream.of(
                        NewKeys.flaws(action, answers),
                        PlausibleDates.flaws(action, fields(action), answers, Days.day(asker.at(), asker.zone())),
                        MetadataFields.flaw(action, answers).stream().toList())
                .flatMap(List::stream)
                .toList();
    }

    private static FormBinding ready(
            CommandForm action, FormValues answers, Asker asker, OptionalLong expected, History history) {
        var title = action.opens().filter(answers::has);
        if (title.isPresent() && !answers.has(action.place().own())) {
            return new Flawed(List.of(
                    new FieldError(title.get(), "It has no letter or digit to make a key of. Give a key beside it.")));
        }
        Command command;
        try {
            command = action.asks().apply(answers);
        } catch (BindingException nonsense) {
            return new Flawed(List.of(nonsense.flaw()));
        }
        var unit = Units.flaw(action, answers, command.stream(), history);
        if (unit.isPresent()) {
            return new Flawed(List.of(unit.get()));
        }
        var today = Days.day(asker.at(), asker.zone());
        var illustrative = Stream.concat(Stream.of(command.stream()), command.about().stream())
                .flatMap(stream -> history.standing(stream).stream())
                .findFirst()
                .map(History.StreamHead::illustrative)
                .orElse(false);
        var metadata = MetadataFields.metadata(action, answers, asker.actor(), today, illustrative);
        return new Ready(new CommandEnvelope<>(
                command, metadata, asker.at(), asker.zone(), expected, MetadataFields.datedBy(action, answers)));
    }

    /** An action that opens a stream takes its key from its title where none is given. */
    private static Map<String, List<String>> named(CommandForm action, Map<String, List<String>> raw) {
        var own = action.place().own();
        if (action.opens().isEmpty()
                || !Characters.trimmed(String.join("", raw.getOrDefault(own, List.of())))
                        .isEmpty()) {
            return raw;
        }
        var title = String.join(" ", raw.getOrDefault(action.opens().get(), List.of()));
        var slug = Characters.anythingVisible(title) ? StreamId.slug(Characters.trimmed(title)) : "";
        if (slug.isEmpty()) {
            return raw;
        }
        var named = new HashMap<>(raw);
        named.put(own, List.of(slug));
        return named;
    }
}
