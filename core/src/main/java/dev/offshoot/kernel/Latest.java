package dev.offshoot.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A value that later news replaces and late news does not, by the one order of {@link Dated}.
 *
 * @param <T> the value
 */
public record Latest<T>(T value, Dated dated) {

    public static <T> Latest<T> of(T value, Recorded<?> event) {
        return new Latest<>(value, event.dated());
    }

    public PartialDate occurred() {
        return dated.occurred();
    }

    public LocalDate day() {
        return dated.latest();
    }

    public Latest<T> or(Latest<T> newcomer) {
        return Dated.newest(List.of(this, newcomer), Latest::dated).orElseThrow();
    }

    public static <T> Optional<Latest<T>> or(Optional<Latest<T>> current, Latest<T> newcomer) {
        return Optional.of(current.map(c -> c.or(newcomer)).orElse(newcomer));
    }
}
