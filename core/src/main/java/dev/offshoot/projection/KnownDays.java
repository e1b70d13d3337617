package dev.offshoot.projection;

import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a stream shows on each day by what is known at one moment: stretches of days, each with its line, one after the
 * other from the first day there is. What comes or goes changes the days from its own on, and no others.
 */
final class KnownDays<E extends Event, L> {

    /**
     * Days on which the same events had happened.
     *
     * @param line as far as these events tell it; empty where there are none
     * @param stale whether it has to be told anew, from the first of these events on
     */
    private record Stretch<L>(LocalDate from, Optional<ReadModel<L>> line, boolean stale) {}

    private final StreamProjection<E, L> projection;
    private final Class<E> streamType;
    private final List<Stretch<L>> stretches = new ArrayList<>();
    private final List<RecordedEvent<? extends E>> telling = new ArrayList<>();

    /** What counts, in the order of the stream. */
    private final List<RecordedEvent<? extends Event>> counting = new ArrayList<>();

    KnownDays(StreamProjection<E, L> projection, Class<E> streamType) {
        this(projection, streamType, LocalDate.MIN);
    }

    /** @param begin what happened before has happened by then */
    private KnownDays(StreamProjection<E, L> projection, Class<E> streamType, LocalDate begin) {
        this.projection = projection;
        this.streamType = streamType;
        stretches.add(new Stretch<>(begin, Optional.empty(), false));
    }

    /** How many stretches there are. */
    int size() {
        return stretches.size();
    }

    /** The first day of a stretch. */
    LocalDate from(int n) {
        return stretches.get(n).from();
    }

    /** The line of a stretch, told what it is by what had not happened yet. */
    Optional<ReadModel<L>> shown(int n) {
        var stretch = stretches.get(n);
        return stretch.line()
                .map(l -> projection.told(
                        l,
                        telling.stream()
                                .filter(e -> !e.happenedBy(stretch.from()))
                                .toList()));
    }

    /**
     * One event further, the next of the stream.
     *
     * @return the first stretch that may be shown otherwise
     */
    int heed(RecordedEvent<? extends Event> next) {
        if (!streamType.isInstance(next.event())) {
            return stretches.size();
        }
        counting.add(next);
        return changed(List.of(), List.of(typed(next)));
    }

    /**
     * Other events than before.
     *
     * @param settled all that counts of the stream
     * @return the first stretch that may be shown otherwise
     */
    int heed(List<RecordedEvent<? extends Event>> settled) {
        var now = settled.stream().filter(e -> streamType.isInstance(e.event())).toList();
        var gone = without(counting, now);
        var come = without(now, counting);
        counting.clear();
        counting.addAll(now);
        return changed(gone, come);
    }

    private List<RecordedEvent<E>> without(
            List<RecordedEvent<? extends Event>> some, List<RecordedEvent<? extends Event>> others) {
        var there = others.stream().collect(Collectors.toMap(RecordedEvent::version, Function.identity()));
        return some.stream()
                .filter(e -> !e.equals(there.get(e.version())))
                .map(this::typed)
                .toList();
    }

    private int changed(List<RecordedEvent<E>> gone, List<RecordedEvent<E>> come) {
        gone.forEach(this::go);
        come.forEach(this::come);
        tellAnew();
        var telling =
                Stream.concat(gone.stream(), come.stream()).filter(this::tells).toList();
        this.telling.removeAll(gone);
        come.stream().filter(telling::contains).forEach(this.telling::add);
        return Stream.concat(gone.stream(), come.stream())
                .map(RecordedEvent::lastPossibleDay)
                .min(LocalDate::compareTo)
                .map(this::last)
                .map(first -> toldBefore(first, telling))
                .orElse(stretches.size());
    }

    private void go(RecordedEvent<E> event) {
        for (var n = cut(event.lastPossibleDay()); n < stretches.size(); n++) {
            var before = stretches.get(n);
            stretches.set(n, new Stretch<>(before.from(), before.line(), true));
        }
    }

    private void come(RecordedEvent<E> event) {
        var late = projection.takesLate(event, after(event));
        for (var n = cut(event.lastPossibleDay()); n < stretches.size(); n++) {
            if (!stretches.get(n).stale()) {
                stretches.set(n, with(stretches.get(n), event, late));
            }
        }
    }

    private Stretch<L> with(Stretch<L> before, RecordedEvent<E> event, Predicate<L> late) {
        var later = before.line().filter(line -> line.version() > event.version());
        if (later.isEmpty()) {
            var next = ReadModel.next(projection, before.line(), streamType, event);
            return new Stretch<>(before.from(), Optional.of(next), false);
        }
        return later.filter(line -> late.test(line.body()))
                .map(line -> line.as(projection.evolve(line.body(), event)))
                .map(line -> new Stretch<>(before.from(), Optional.of(line), false))
                .orElseGet(() -> new Stretch<>(before.from(), before.line(), true));
    }

    /** What counts and was recorded after an event. */
    private List<E> after(RecordedEvent<E> event) {
        return counting.reversed().stream()
                .takeWhile(e -> e.version() > event.version())
                .map(e -> streamType.cast(e.event()))
                .toList();
    }

    private void tellAnew() {
        for (var n = 0; n < stretches.size(); n++) {
            if (stretches.get(n).stale()) {
                var end = n + 1;
                while (end < stretches.size() && stretches.get(end).stale()) {
                    end++;
                }
                tellAnew(n, end);
            }
        }
    }

    /** Stretches that follow each other have in common what they begin with, and are told it together. */
    private void tellAnew(int first, int end) {
        var last = stretches.get(end - 1).from();
        var anew = new KnownDays<>(projection, streamType, stretches.get(first).from());
        counting.stream().filter(e -> !e.lastPossibleDay().isAfter(last)).forEach(e -> anew.come(typed(e)));
        for (var n = first; n < end; n++) {
            var from = stretches.get(n).from();
            stretches.set(
                    n, new Stretch<>(from, anew.stretches.get(anew.last(from)).line(), false));
        }
    }

    /** Whether it tells what a thing is before it happened. */
    private boolean tells(RecordedEvent<E> event) {
        return projection.described(projection.begin(event.stream()), event).isPresent();
    }

    /** @return the first stretch before another that an event of later tells what it is */
    private int toldBefore(int end, List<RecordedEvent<E>> telling) {
        for (var n = 0; n < end && !telling.isEmpty(); n++) {
            var line = stretches.get(n).line();
            if (telling.stream()
                    .anyMatch(e ->
                            line.flatMap(l -> projection.described(l.body(), e)).isPresent())) {
                return n;
            }
        }
        return end;
    }

    private RecordedEvent<E> typed(RecordedEvent<? extends Event> recorded) {
        return recorded.as(streamType.cast(recorded.event()));
    }

    /** Lets a stretch begin on a day, or with the first. */
    private int cut(LocalDate day) {
        var n = last(day);
        var before = stretches.get(n);
        if (!before.from().isBefore(day)) {
            return n;
        }
        stretches.add(n + 1, new Stretch<>(day, before.line(), before.stale()));
        return n + 1;
    }

    /** The stretch in which a day is; most news is of the last. */
    private int last(LocalDate day) {
        if (!stretches.getLast().from().isAfter(day)) {
            return stretches.size() - 1;
        }
        var from = 0;
        var to = stretches.size() - 1;
        while (to - from > 1) {
            var middle = (from + to) >>> 1;
            if (stretches.get(middle).from().isAfter(day)) {
                to = middle;
            } else {
                from = middle;
            }
        }
        return from;
    }
}
