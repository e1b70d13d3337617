package dev.offshoot.time;

import dev.offshoot.date.Dated;
import dev.offshoot.date.InOrder;
import dev.offshoot.stream.RecordedEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that was said of one thing over time, in order of occurrence. What it was on a day, what came before a fact and
 * "from what to what" are worked out from it for the moment asked.
 *
 * @param <T> what it is said to be
 */
public record Timeline<T>(List<Said<T>> all) {

    /** One value, and when it became true. */
    public record Said<T>(T value, Dated dated) {
        public static <T> Said<T> of(T value, RecordedEvent<?> event) {
            return new Said<>(value, event.dated());
        }
    }

    public Timeline {
        all = InOrder.of(all, Said::dated);
    }

    public static <T> Timeline<T> empty() {
        return new Timeline<>(List.of());
    }

    public static <T> Timeline<T> of(T value, RecordedEvent<?> event) {
        return new Timeline<>(List.of(Said.of(value, event)));
    }

    public Timeline<T> with(T value, RecordedEvent<?> event) {
        return with(new Said<>(value, event.dated()));
    }

    private Timeline<T> with(Said<T> said) {
        return new Timeline<>(inOrder().with(said));
    }

    /** Whether this was said of it, at whatever time. */
    public boolean contains(T value) {
        return all.stream().anyMatch(said -> said.value().equals(value));
    }

    /** Without what no longer counts. */
    public Timeline<T> without(Predicate<T> which) {
        return new Timeline<>(inOrder().without(said -> which.test(said.value())));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What it is now. */
    public Optional<T> now() {
        return newest().map(Said::value);
    }

    /** What was said last of it, by the dates. */
    public Optional<Said<T>> newest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** What was said first that is so, by the dates. */
    public Optional<Said<T>> first(Predicate<T> which) {
        return all.stream().filter(said -> which.test(said.value())).findFirst();
    }

    /** What was recorded first, whatever its date. */
    public Optional<Said<T>> recordedFirst() {
        return all.stream().min(Comparator.comparingLong(said -> said.dated().version()));
    }

    /** What was recorded last, whatever its date. */
    public Optional<Said<T>> recordedLast() {
        return all.stream().max(Comparator.comparingLong(said -> said.dated().version()));
    }

    /** Whether the dates leave open if what was said last is the newest: another value may have come after it. */
    public boolean inDoubt() {
        return perhaps().isPresent();
    }

    /** The other value that may be the newest as well, as the dates leave open which of the two came first. */
    public Optional<T> perhaps() {
        return newest().flatMap(last -> all.reversed().stream()
                .filter(said ->
                        !said.value().equals(last.value()) && said.dated().overlaps(last.dated()))
                .map(Said::value)
                .findFirst());
    }

    /** What it was on a day, by what had surely occurred by then. */
    public Optional<T> on(LocalDate day) {
        return Dated.newestBy(day, all, Said::dated).map(Said::value);
    }

    /** What it was just before a fact, one of these or a new one; empty if that is the first. */
    public Optional<T> before(Dated fact) {
        return saidBefore(fact).map(Said::value);
    }

    /** What was said of it last before a fact, one of these or a new one. */
    public Optional<Said<T>> saidBefore(Dated fact) {
        return inOrder().around(fact).before();
    }

    /** What was said of it first after a fact, one of these or a new one. */
    public Optional<Said<T>> saidAfter(Dated fact) {
        return inOrder().around(fact).after();
    }

    /** Whether a new fact would be the newest of all. */
    public boolean newestWouldBe(Dated fact) {
        return saidAfter(fact).isEmpty();
    }

    private InOrder<Said<T>> inOrder() {
        return InOrder.of(all, Said::dated);
    }
}
