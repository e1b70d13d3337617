package dev.offshoot.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * When something was true and when it was known: all that decides which of two facts is the newer one.
 *
 * <p>The one order over partial dates. A fact may have occurred on any day from {@link #earliest()} to {@link
 * #latest()}; nothing is known before it happened, so the day on which it was known ends that stretch, and an undated
 * fact is judged by it. A fact is <em>surely later</em> than another if its whole stretch lies after the other's. The
 * newest of some facts is, of those than which none is surely later, the one known last; of those known on one day, the
 * one recorded last. So a vague, undated or late fact never displaces one that is surely later, and where the dates
 * leave it open the later knowledge counts.
 *
 * @param occurred the date as its source gives it
 * @param known the day the programme learned it
 * @param version its place in its stream
 */
public record Dated(PartialDate occurred, LocalDate known, long version) {
    private static final Comparator<Dated> KNOWN =
            Comparator.comparing(Dated::known).thenComparingLong(Dated::version);

    /** The first day on which it may have occurred; {@link LocalDate#MIN} where nothing bounds it. */
    public LocalDate earliest() {
        return occurred.earliest().orElse(LocalDate.MIN);
    }

    /** The last day on which it may have occurred. */
    public LocalDate latest() {
        var end = occurred.latest().filter(day -> day.isBefore(known)).orElse(known);
        return end.isBefore(earliest()) ? earliest() : end;
    }

    /** Whether anything is known of when it occurred. */
    public boolean hasDate() {
        return occurred.earliest().isPresent() || occurred.latest().isPresent();
    }

    /** Whether it surely had occurred by a day. */
    public boolean occurredBy(LocalDate day) {
        return !latest().isAfter(day);
    }

    /** Whether every day on which it may have occurred lies after every such day of the other. */
    public boolean surelyAfter(Dated other) {
        return earliest().isAfter(other.latest());
    }

    /** The one day on which it may have occurred; empty where its date is wider. */
    public Optional<LocalDate> onlyDay() {
        return Optional.of(latest()).filter(earliest()::equals);
    }

    /** Whether it came after another: surely later or, where the dates leave that open, known later. */
    public boolean follows(Dated other) {
        return surelyAfter(other) || (overlaps(other) && knownAfter(other));
    }

    /** Whether it was known later than another; of two known on one day, whether it was recorded later. */
    public boolean knownAfter(Dated other) {
        return KNOWN.compare(this, other) > 0;
    }

    /** Whether the dates leave open which of the two came first. */
    public boolean overlaps(Dated other) {
        return !surelyAfter(other) && !other.surelyAfter(this);
    }

    /** The newest of some facts; empty if there is none. */
    public static <T> Optional<T> newest(Collection<T> facts, Function<? super T, Dated> dated) {
        var bound = facts.stream()
                .map(fact -> dated.apply(fact).earliest())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return facts.stream()
                .filter(fact -> !dated.apply(fact).latest().isBefore(bound))
                .max(Comparator.comparing(dated, KNOWN));
    }

    /** The newest of the facts that had occurred by a day. */
    public static <T> Optional<T> newestBy(LocalDate day, Collection<T> facts, Function<? super T, Dated> dated) {
        return newest(
                facts.stream().filter(fact -> dated.apply(fact).occurredBy(day)).toList(), dated);
    }

    /**
     * The facts that may each be the newest of those that had occurred by a day, as far as the dates say; in the order
     * in which they were known. An undated fact has occurred once it was known.
     */
    public static <T> List<T> perhapsNewestBy(LocalDate day, Collection<T> facts, Function<? super T, Dated> dated) {
        var bound = facts.stream()
                .map(dated)
                .filter(fact -> fact.occurredBy(day))
                .map(Dated::earliest)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return facts.stream()
                .filter(fact -> dated.apply(fact).mayHaveOccurredBy(day))
                .filter(fact -> !dated.apply(fact).latest().isBefore(bound))
                .sorted(Comparator.comparing(dated, KNOWN))
                .toList();
    }

    private boolean mayHaveOccurredBy(LocalDate day) {
        return occurred.earliest().isPresent() ? !earliest().isAfter(day) : occurredBy(day);
    }

    /**
     * The facts in order of occurrence: each is the newest of itself and those before it. Facts of several streams that
     * nothing tells apart stay in the order in which they are given.
     */
    public static <T> List<T> inOrder(Collection<T> facts, Function<? super T, Dated> dated) {
        var places = new ArrayList<Place<T>>();
        facts.forEach(fact -> places.add(new Place<>(fact, dated.apply(fact), places.size())));
        var byEarliest = new PriorityQueue<>(Comparator.<Place<T>, LocalDate>comparing(p -> p.dated.earliest())
                .reversed());
        var byLatest = new PriorityQueue<>(
                Comparator.<Place<T>, LocalDate>comparing(p -> p.dated.latest()).reversed());
        var candidates = new PriorityQueue<>(Comparator.<Place<T>, Dated>comparing(p -> p.dated, KNOWN)
                .thenComparingInt(p -> p.index)
                .reversed());
        byEarliest.addAll(places);
        byLatest.addAll(places);
        var newestFirst = new ArrayList<T>();
        while (!byEarliest.isEmpty()) {
            var bound = byEarliest.element().dated.earliest();
            while (!byLatest.isEmpty() && !byLatest.element().dated.latest().isBefore(bound)) {
                candidates.add(byLatest.remove());
            }
            var newest = candidates.remove();
            newest.taken = true;
            newestFirst.add(newest.fact);
            while (!byEarliest.isEmpty() && byEarliest.element().taken) {
                byEarliest.remove();
            }
        }
        return List.copyOf(newestFirst.reversed());
    }

    /** A fact on its way into the order. */
    private static final class Place<T> {
        private final T fact;
        private final Dated dated;
        private final int index;
        private boolean taken = false;

        Place(T fact, Dated dated, int index) {
            this.fact = fact;
            this.dated = dated;
            this.index = index;
        }
    }
}
