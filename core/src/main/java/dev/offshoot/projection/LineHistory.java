package dev.offshoot.projection;

import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.projection.patience.TakesLong;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that a stream ever showed: for every moment at which it may have been known and every day that may be looked at,
 * the one line that holds there, or none. Told by the same projection as a line of today, entry by entry in the order in
 * which they were known, so that an entry changes what it changes and no more: late news the days from its own on, a
 * correction what is known from then on.
 *
 * @param <R> what is kept of a line
 */
public final class LineHistory<E extends Event, L, R> {

    private static final Comparator<RecordedEvent<?>> IN_STREAM = Comparator.comparingLong(RecordedEvent::version);

    private static final long STEPS_AN_ENTRY = 16;

    private final Function<L, R> row;
    private final List<RecordedEvent<? extends Event>> entries = new ArrayList<>();
    private final List<Open<R>> open = new ArrayList<>();
    private final List<DatedLine<R>> past = new ArrayList<>();
    private final PatientProjection<E, L> projection;
    private final KnownDays<E, L> days;
    private Instant latest = Instant.MIN;

    /** Whether all that was known at the latest instant left as it is what was told before. */
    private boolean goesOn = true;

    private int told = 0;

    /**
     * What is shown of a stretch of days by what is known now.
     *
     * @param since since when that is known
     * @param fresh whether it has not been told yet, or not so
     */
    private record Open<R>(LocalDate from, Instant since, Optional<Shown<R>> shown, boolean fresh) {}

    private record Shown<R>(boolean illustrative, Optional<PartialDate> toldFrom, R row) {}

    /** @param row what is kept of a line */
    public LineHistory(StreamProjection<E, L> projection, Class<E> streamType, Function<L, R> row) {
        this.row = row;
        this.projection = new PatientProjection<>(projection);
        this.days = new KnownDays<>(this.projection, streamType);
        open.add(new Open<>(LocalDate.MIN, Instant.MIN, Optional.empty(), false));
    }

    /**
     * What it takes to keep, in entries of a stream that is told as it comes. Where entries come out of order, each day has
     * lists of its own: 3,000 forecasts and ratings with claims took 4,500,000 steps and 85 MB, as much as 280,000 entries.
     */
    public long weight() {
        return version() + 1 + projection.steps / STEPS_AN_ENTRY;
    }

    /** The version of the last entry; -1 where there is none. */
    public long version() {
        return entries.isEmpty() ? -1 : entries.getLast().version();
    }

    /**
     * Whether some entries were all known after what is told, or at once with the last of it and come next. Those known at
     * once are told together, whenever they came: so the same entries give the same lines.
     */
    public boolean isFollowedBy(List<RecordedEvent<? extends Event>> further) {
        return further.stream()
                .allMatch(e -> latest.isBefore(e.days().knownFrom())
                        || (goesOn && latest.equals(e.days().knownFrom()) && isNext(List.of(e))));
    }

    /** Goes on with further entries of the stream, by which what is told must be followed. */
    public void learn(List<RecordedEvent<? extends Event>> further) {
        learn(further, Patience.ENDLESS);
    }

    /**
     * The same, as long as somebody waits.
     *
     * @throws TakesLong where that is not long enough; what is told then is nothing to go on with
     */
    public void learn(List<RecordedEvent<? extends Event>> further, Patience patience) {
        projection.waits(patience);
        if (!isFollowedBy(further)) {
            throw new IllegalArgumentException("not known after what is told: " + further);
        }
        further.stream()
                .collect(Collectors.groupingBy(e -> e.days().knownFrom(), TreeMap::new, Collectors.toList()))
                .forEach(this::learn);
    }

    private void learn(Instant since, List<RecordedEvent<? extends Event>> news) {
        var next = isNext(news);
        latest = since;
        goesOn = next;
        entries.addAll(news);
        if (next) {
            news.forEach(event -> follow(days.heed(event), since));
        } else {
            entries.sort(IN_STREAM);
            follow(days.heed(Corrections.settle(entries)), since);
        }
    }

    /** Whether some news comes after all that is told, and leaves it as it is. */
    private boolean isNext(List<RecordedEvent<? extends Event>> news) {
        return version() < news.getFirst().version() && news.stream().noneMatch(Corrections::isToBeSettled);
    }

    /** What is open follows what is known now, from one stretch on. */
    private void follow(int first, Instant since) {
        for (var n = first; n < days.size(); n++) {
            cut(n, days.from(n));
        }
        for (var n = first; n < days.size(); n++) {
            var before = open.get(n);
            var now = days.shown(n).map(this::shown);
            if (!now.equals(before.shown())) {
                if (before.since().isBefore(since)) {
                    line(n, Optional.of(since)).ifPresent(past::add);
                }
                open.set(n, new Open<>(before.from(), since, now, true));
            }
        }
    }

    /** Lets the n-th stretch begin on a day. */
    private void cut(int n, LocalDate day) {
        if (n < open.size() && open.get(n).from().equals(day)) {
            return;
        }
        var before = open.get(n - 1);
        open.set(n - 1, new Open<>(before.from(), before.since(), before.shown(), true));
        open.add(n, new Open<>(day, before.since(), before.shown(), true));
    }

    private Shown<R> shown(ReadModel<L> line) {
        return new Shown<>(line.illustrative(), line.toldFrom(), row.apply(line.body()));
    }

    private Optional<DatedLine<R>> line(int n, Optional<Instant> until) {
        var stretch = open.get(n);
        var wasTo = n + 1 < open.size() ? Optional.of(open.get(n + 1).from()) : Optional.<LocalDate>empty();
        return stretch.shown()
                .map(shown -> new DatedLine<>(
                        new Validity(stretch.since(), until, stretch.from(), wasTo),
                        shown.illustrative(),
                        shown.toldFrom(),
                        shown.row()));
    }

    /** Every line, whatever moment and day it holds at; those that are known now come last. */
    public List<DatedLine<R>> lines() {
        return Stream.concat(past.stream(), lines(_ -> true)).toList();
    }

    /** The lines that are new or hold otherwise than when this was last asked; by where they begin, each is the same. */
    public List<DatedLine<R>> changes() {
        var changes = Stream.concat(past.subList(told, past.size()).stream(), lines(Open::fresh))
                .toList();
        told = past.size();
        open.replaceAll(o -> o.fresh() ? new Open<>(o.from(), o.since(), o.shown(), false) : o);
        return changes;
    }

    private Stream<DatedLine<R>> lines(Function<Open<R>, Boolean> which) {
        return IntStream.range(0, open.size())
                .filter(n -> which.apply(open.get(n)))
                .mapToObj(n -> line(n, Optional.empty()))
                .flatMap(Optional::stream);
    }

    /** Tells as another does, as long as whoever asks has patience. */
    private static final class PatientProjection<E extends Event, L> implements StreamProjection<E, L> {

        private final StreamProjection<E, L> projection;
        private Patience patience = Patience.ENDLESS;
        private long steps = 0;

        PatientProjection(StreamProjection<E, L> projection) {
            this.projection = projection;
        }

        /** Whose patience counts from now on. */
        void waits(Patience now) {
            patience = now;
        }

        @Override
        public L begin(StreamId stream) {
            return projection.begin(stream);
        }

        @Override
        public L evolve(L line, RecordedEvent<? extends E> event) {
            patience.step();
            steps++;
            return projection.evolve(line, event);
        }

        @Override
        public Predicate<L> takesLate(RecordedEvent<? extends E> event, List<E> after) {
            return projection.takesLate(event, after);
        }

        @Override
        public Optional<L> described(L line, RecordedEvent<? extends E> notYet) {
            return projection.described(line, notYet);
        }
    }
}
