package dev.offshoot.site;

import dev.offshoot.OffshootContexts;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.ZoneOffset;
import java.util.List;

/** A log in memory, told by tests. */
final class Told {

    private final InMemoryStreams log = new InMemoryStreams(OffshootContexts.streamTypes());

    static <E extends Event> RecordedEvent<E> recorded(StreamId stream, long version, String occurred, E event) {
        return RecordedEvent.in(
                ZoneOffset.UTC,
                stream,
                version,
                version,
                DeciderSpec.NOW.minusSeconds(1000 - version),
                EventMetadata.of(PartialDate.parse(occurred), "ada"),
                event);
    }

    Told and(StreamId stream, String occurred, Event event) {
        log.append(List.of(recorded(stream, log.of(stream).size(), occurred, event)));
        return this;
    }

    History log() {
        return log;
    }
}
