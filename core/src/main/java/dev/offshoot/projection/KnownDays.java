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
        if (tells) {
            stretches.replaceAll(s -> new Stretch<>(s.from(), s.line(), shown(s.from(), s.line())));
        }
        return tells ? 0 : first;
    }

    /** Lets a stretch begin on a day. */
    int cut(LocalDate day) {
        var n = stretches.size();
        while (n > 0 && stretches.get(n - 1).from().isAfter(day)) {
            n--;
        }
        var before = stretches.get(n - 1);
        if (before.from().equals(day)) {
            return n - 1;
        }
        stretches.add(n, new Stretch<>(day, before.line(), before.shown()));
        return n;
    }

    private Optional<ReadModel<L>> shown(LocalDate day, Optional<ReadModel<L>> line) {
        return line.map(l -> projection.told(
                l, telling.stream().filter(e -> !e.happenedBy(day)).toList()));
    }
}
