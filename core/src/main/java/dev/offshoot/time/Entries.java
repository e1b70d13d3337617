package dev.offshoot.time;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What entries tell of one thing, one after the other as recorded; it never changes. One more costs the same however many
 * there are, as the list with one more shares its lines with the one before it, and each list knows its newest line.
 */
public final class Entries<T extends EntryLine> extends AbstractList<T> implements RandomAccess {

    private static final int FEW = 4;

    /** A place is filled once, by whichever list comes to it first; any other that would go on from there copies. */
    private final Object[] lines;

    private final AtomicInteger filled;
    private final int size;
    private final Newest<T> newest;

    /**
     * What decides which line is the newest.
     *
     * @param bound the last of the days on which lines may have occurred first; what surely occurred before is not it
     * @param reach the last day on which any line may have occurred
     */
    private record Newest<T>(Optional<T> line, LocalDate bound, LocalDate reach) {}

    private Entries(Object[] lines, AtomicInteger filled, int size, Newest<T> newest) {
        this.lines = lines;
        this.filled = filled;
        this.size = size;
        this.newest = newest;
    }

    public static <T extends EntryLine> Entries<T> none() {
        return new Entries<>(
                new Object[0], new AtomicInteger(), 0, new Newest<>(Optional.empty(), LocalDate.MIN, LocalDate.MIN));
    }

    /** The same lines; a list of this kind is its own copy. */
    public static <T extends EntryLine> Entries<T> copyOf(List<T> lines) {
        if (lines instanceof Entries<T> entries) {
            return entries;
        }
        var copy = Entries.<T>none();
        for (var line : lines) {
            copy = copy.with(line);
        }
        return copy;
    }

    /** It comes last. */
    public Entries<T> with(T line) {
        Objects.requireNonNull(line);
        var free = size < lines.length && filled.compareAndSet(size, size + 1);
        var places = free ? lines : new Object[Math.max(FEW, 2 * size)];
        if (!free) {
            System.arraycopy(lines, 0, places, 0, size);
        }
        places[size] = line;
        return new Entries<>(places, free ? filled : new AtomicInteger(size + 1), size + 1, newestWith(line));
    }

    /** It comes after what was recorded before it, which is last unless it came to be known late. */
    public Entries<T> withAsRecorded(T line) {
        var place = size;
        while (place > 0
                && get(place - 1).provenance().version() > line.provenance().version()) {
            place--;
        }
        return place == size ? with(line) : inserted(place, line);
    }

    private Entries<T> inserted(int place, T line) {
        var places = new Object[size + 1];
        System.arraycopy(lines, 0, places, 0, place);
        places[place] = line;
        System.arraycopy(lines, place, places, place + 1, size - place);
        return new Entries<>(places, new AtomicInteger(size + 1), size + 1, newestWith(line));
    }

    /** Some lines changed in their places. */
    public Entries<T> changed(Predicate<T> which, UnaryOperator<T> change) {
        var places = Arrays.copyOf(lines, size);
        var known = newest.line();
        var touched = false;
        var alike = true;
        for (var n = 0; n < size; n++) {
            var before = get(n);
            if (which.test(before)) {
                var after = change.apply(before);
                places[n] = after;
                touched = true;
                alike = alike && isAlike(before, after);
                known = known.map(line -> line.equals(before) ? after : line);
            }
        }
        if (!touched) {
            return this;
        }
        var changed = new Entries<T>(
                places, new AtomicInteger(size), size, new Newest<>(known, newest.bound(), newest.reach()));
        return alike ? changed : copyOf(changed.stream().toList());
    }

    /** Whether one may take the place of the other among lines of which the newest is known. */
    private static boolean isAlike(EntryLine one, EntryLine other) {
        return one.stands() == other.stands() && one.provenance().equals(other.provenance());
    }

    @Override
    @SuppressWarnings("unchecked") // nothing but lines is put there
    public T get(int index) {
        return (T) lines[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }

    /** The newest by the dates, of those that stand. */
    public Optional<T> newest() {
        return newest.line();
    }

    /** The newest of the lines of two kinds. */
    public static Optional<EntryLine> newest(Entries<?> some, Entries<?> others) {
        var bound = later(some.newest.bound(), others.newest.bound());
        return knownLast(some.newestFrom(bound), others.newestFrom(bound));
    }

    private Newest<T> newestWith(T line) {
        if (!line.stands()) {
            return newest;
        }
        var dated = line.provenance().dated();
        var bound = later(newest.bound(), dated.earliest());
        var there = newestFrom(bound);
        var newer = there.isPresent() && dated.latest().isBefore(bound) ? there : knownLast(there, Optional.of(line));
        return new Newest<>(newer, bound, later(newest.reach(), dated.latest()));
    }

    /** The newest, if it may have occurred on or after a day that bounds it from then on. */
    private Optional<T> newestFrom(LocalDate bound) {
        if (newest.reach().isBefore(bound)) {
            return Optional.empty();
        }
        return newest.line().filter(line -> reaches(line, bound)).or(() -> newestOf(stream(), bound));
    }

    private static <T extends EntryLine> Optional<T> newestOf(Stream<T> lines, LocalDate bound) {
        return lines.filter(EntryLine::stands)
                .filter(line -> reaches(line, bound))
                .reduce((one, other) ->
                        other.provenance().dated().knownAfter(one.provenance().dated()) ? other : one);
    }

    private static boolean reaches(EntryLine line, LocalDate bound) {
        return !line.provenance().lastPossibleDay().isBefore(bound);
    }

    private static <T extends EntryLine> Optional<T> knownLast(Optional<? extends T> one, Optional<? extends T> other) {
        return newestOf(Stream.concat(one.stream(), other.stream()), LocalDate.MIN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
