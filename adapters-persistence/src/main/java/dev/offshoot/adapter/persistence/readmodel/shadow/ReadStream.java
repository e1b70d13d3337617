package dev.offshoot.adapter.persistence.readmodel.shadow;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.LoggedEvent;
import dev.offshoot.adapter.persistence.log.Unreadable;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.ArrayList;
import java.util.List;

/**
 * A stream as it was read from the log.
 *
 * @param events those that can be read
 * @param whole whether that is all of them
 */
record ReadStream(StreamId stream, List<RecordedEvent<? extends Event>> events, boolean whole) {

    static ReadStream of(List<LoggedEvent> logged, EventLog log) {
        var events = new ArrayList<RecordedEvent<? extends Event>>();
        var unreadable = new ArrayList<Unreadable>();
        log.read(logged, events::add, unreadable::add);
        return new ReadStream(StreamId.parse(logged.getFirst().stream()), List.copyOf(events), unreadable.isEmpty());
    }
}
