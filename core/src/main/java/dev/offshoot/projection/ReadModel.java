package dev.offshoot.projection;

import dev.offshoot.date.PartialDate;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a fold knows of one stream.
 *
 * @param version the last version it heeds
 * @param toldFrom when what occurred that tells what the thing is, its title and its definition, where that was not yet
 *     so on the day looked at; empty where it was
 */
public record ReadModel<L>(
        StreamId stream,
        long version,
        boolean illustrative,
        Instant lastRecorded,
        Optional<PartialDate> toldFrom,
        L body) {

    /** One event further; the event must belong to the fold's family. */
    public static <E extends Event, L> ReadModel<L> next(
            StreamProjection<E, L> streamProjection,
            Optional<ReadModel<L>> line,
            Class<E> streamType,
            RecordedEvent<? extends Event> recorded) {
        var event = recorded.as(streamType.cast(recorded.event()));
        return new ReadModel<>(
                event.stream(),
                event.version(),
                event.illustrative(),
                event.recorded(),
                Optional.empty(),
                streamProjection.evolve(
                        line.map(ReadModel::body).orElseGet(() -> streamProjection.begin(event.stream())), event));
    }

    /** The same events and one among them that came before the last. */
    ReadModel<L> as(L other) {
        return new ReadModel<>(stream, version, illustrative, lastRecorded, toldFrom, other);
    }

    ReadModel<L> reaching(RecordedEvent<?> last) {
        return new ReadModel<>(stream, last.version(), illustrative, last.recorded(), toldFrom, body);
    }

    /** The same, told what it is by something that occurred later. */
    ReadModel<L> toldFrom(PartialDate occurred, L described) {
        return new ReadModel<>(stream, version, illustrative, lastRecorded, Optional.of(occurred), described);
    }
}
