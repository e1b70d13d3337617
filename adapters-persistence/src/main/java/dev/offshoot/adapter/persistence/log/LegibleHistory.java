package dev.offshoot.adapter.persistence.log;

import dev.offshoot.stream.Event;
import dev.offshoot.stream.ForwardedHistory;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is committed, for whoever only tells of it. */
public final class LegibleHistory extends ForwardedHistory {

    private final EventLog log;

    public LegibleHistory(History history, EventLog log) {
        super(history);
        this.log = log;
    }

    @Override
    public List<RecordedEvent<? extends Event>> of(StreamId stream) {
        return ofAll(List.of(stream)).getOrDefault(stream, List.of());
    }

    @Override
    public Map<StreamId, List<RecordedEvent<? extends Event>>> ofAll(Collection<StreamId> streams) {
        return log.withIllegible(streams);
    }
}
