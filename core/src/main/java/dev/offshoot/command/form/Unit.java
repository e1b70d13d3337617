package dev.offshoot.command.form;

import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.History;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** In what a number is asked, as far as the other answers or what is recorded say: percent, people, GBP. */
@FunctionalInterface
public interface Unit {

    Optional<String> of(FormValues answers, History history);

    /** What another field says, or this where it says nothing. */
    static Unit answered(String field, String otherwise) {
        return (answers, _) ->
                Optional.of(answers.optional(field).orElse(otherwise).toUpperCase(Locale.ROOT));
    }

    /** What another field says. */
    static Unit answered(String field) {
        return (answers, _) -> answers.optional(field);
    }

    /** What the last event of this kind in the stream said that counts. */
    static <E extends Event> Unit recorded(ResourcePath place, Class<E> event, Function<E, String> unit) {
        return (answers, history) -> Corrections.settle(history.of(place.stream(answers))).reversed().stream()
                .filter(recorded -> event.isInstance(recorded.event()))
                .findFirst()
                .map(recorded -> unit.apply(event.cast(recorded.event())));
    }

    /** Whether a unit in words is parts of a hundred. */
    static boolean isPercent(String unit) {
        var plain = unit.toLowerCase(Locale.ROOT);
        return plain.contains("percent") || plain.contains("per cent") || plain.contains("%");
    }
}
