package dev.offshoot.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a fold knows of one stream.
 *
 * @param version the last version it heeds
 * @param lastDay the last day of what it tells that has a date; empty where nothing has
 * @param toldFrom when what occurred that tells what the thing is, its title and its definition, where that was not yet
 *     so on the day looked at; empty where it was
 */
public record Line<L>(
        StreamId stream,
        long version,
        boolean illustrative,
        Instant lastRecorded,
        Optional<LocalDate> lastDay,
        Optional<PartialDate> toldFrom,
        L body) {

    /** One event further; the event must belong to the fold's family. */
    public static <E extends Event, L> Line<L> next(
            Fold<E, L> fold, Optional<Line<L>> line, Class<E> family, Recorded<? extends Event> recorded) {
        var event = recorded.as(family.cast(recorded.event()));
        var day = event.occurred().latest().map(_ -> event.lastPossibleDay());
        var before = line.flatMap(Line::lastDay);
        return new Line<>(
                event.stream(),
                event.version(),
                event.illustrative(),
                event.recorded(),
                Stream.concat(before.stream(), day.stream()).max(Comparator.naturalOrder()),
                Optional.empty(),
                fold.evolve(line.map(Line::body).orElseGet(() -> fold.begin(event.stream())), event));
    }

    Line<L> reaching(Recorded<?> last) {
        return new Line<>(stream, last.version(), illustrative, last.recorded(), lastDay, toldFrom, body);
    }

    /** The same, told what it is by something that occurred later. */
    Line<L> toldFrom(PartialDate occurred, L described) {
        return new Line<>(stream, version, illustrative, lastRecorded, lastDay, Optional.of(occurred), described);
    }
}
