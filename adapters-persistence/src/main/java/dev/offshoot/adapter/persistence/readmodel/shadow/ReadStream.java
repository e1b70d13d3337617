package dev.offshoot.adapter.persistence.readmodel.shadow;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.LoggedEvent;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;

/**
 * A stream as it was read from the log.
 *
 * @param events as far as it can be read
 * @param whole whether that is all of them
 */
record ReadStream(StreamId stream, List<RecordedEvent<? extends Event>> events, boolean whole) {

    static ReadStream of(List<LoggedEvent> logged, EventLog log) {
        var beginning = log.readable(logged);
        return new ReadStream(
                StreamId.parse(logged.getFirst().stream()),
                List.copyOf(beginning.events()),
                beginning.end().isEmpty());
    }
}
