package dev.offshoot.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A value that later news replaces and late news does not: of two values the one that occurred last counts, and of two
 * that occurred together the one recorded last.
 *
 * @param day the last day on which the value may have become true
 * @param <T> the value
 */
public record Latest<T>(T value, PartialDate occurred, LocalDate day) {

    public static <T> Latest<T> of(T value, Recorded<?> event) {
        return new Latest<>(value, event.occurred(), event.lastPossibleDay());
    }

    /** Events reach this in the order of recording, so a tie goes to the newcomer. */
    public Latest<T> or(Latest<T> newcomer) {
        return newcomer.day.isBefore(day) ? this : newcomer;
    }

    public static <T> Optional<Latest<T>> or(Optional<Latest<T>> current, Latest<T> newcomer) {
        return Optional.of(current.map(c -> c.or(newcomer)).orElse(newcomer));
    }
}
