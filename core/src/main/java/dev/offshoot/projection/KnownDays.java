package dev.offshoot.projection;

import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a stream shows on each day by what is known at one moment: stretches of days, each with its line, one after the
 * other from the first day there is.
 */
final class KnownDays<E extends Event, L> {

    /**
     * Days on which the same events had happened.
     *
     * @param line as far as these events tell it; empty where there are none
     * @param shown the same, told what it is by what had not happened yet
     */
    record Stretch<L>(LocalDate from, Optional<ReadModel<L>> line, Optional<ReadModel<L>> shown) {}

    private final StreamProjection<E, L> projection;
    private final Class<E> streamType;
    private final List<Stretch<L>> stretches = new ArrayList<>();
    private final List<RecordedEvent<? extends E>> telling = new ArrayList<>();

    KnownDays(StreamProjection<E, L> projection, Class<E> streamType) {
        this.projection = projection;
        this.streamType = streamType;
        stretches.add(new Stretch<>(LocalDate.MIN, Optional.empty(), Optional.empty()));
    }

    List<Stretch<L>> stretches() {
        return stretches;
    }

    /**
     * One event further, the next of the stream.
     *
     * @return the first stretch that may have changed
     */
    int heed(RecordedEvent<? extends Event> recorded) {
        if (!streamType.isInstance(recorded.event())) {
            return stretches.size();
        }
        var event = recorded.as(streamType.cast(recorded.event()));
        var tells =
                projection.described(projection.begin(event.stream()), event).isPresent();
        if (tells) {
            telling.add(event);
        }
        var first = cut(event.lastPossibleDay());
        for (var n = first; n < stretches.size(); n++) {
            var before = stretches.get(n);
            var line = Optional.of(ReadModel.next(projection, before.line(), streamType, event));
            stretches.set(n, new Stretch<>(before.from(), line, shown(before.from(), line)));
        }
        return tells ? toldBefore(first, event) : first;
    }

    /** @return the first stretch before another that an event of later tells what it is */
    private int toldBefore(int end, RecordedEvent<? extends E> event) {
        var first = end;
        for (var n = end - 1; n >= 0; n--) {
            var before = stretches.get(n);
            if (before.line()
                    .flatMap(l -> projection.described(l.body(), event))
                    .isPresent()) {
                stretches.set(n, new Stretch<>(before.from(), before.line(), shown(before.from(), before.line())));
                first = n;
            }
        }
        return first;
    }

    /** Lets a stretch begin on a day. */
    int cut(LocalDate day) {
        var n = last(day);
        var before = stretches.get(n);
        if (before.from().equals(day)) {
            return n;
        }
        stretches.add(n + 1, new Stretch<>(day, before.line(), before.shown()));
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

    private Optional<ReadModel<L>> shown(LocalDate day, Optional<ReadModel<L>> line) {
        return line.map(l -> projection.told(
                l, telling.stream().filter(e -> !e.happenedBy(day)).toList()));
    }
}
