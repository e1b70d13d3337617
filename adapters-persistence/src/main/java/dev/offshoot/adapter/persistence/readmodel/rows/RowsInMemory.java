package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.adapter.persistence.readmodel.table.StreamProjectionTable;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of one fold that a batch of events touches. */
public final class RowsInMemory<E extends Event, L> {

    private final StreamProjectionTable<E, L> table;
    private final Map<StreamId, ReadModel<L>> lines = new HashMap<>();
    private final Set<StreamId> corrected = new HashSet<>();

    public RowsInMemory(StreamProjectionTable<E, L> table) {
        this.table = table;
    }

    public void know(Collection<ReadModel<L>> known) {
        known.forEach(line -> lines.put(line.stream(), line));
    }

    /** One event further. One that is in the line already changes nothing. */
    public void heed(RecordedEvent<? extends Event> event) {
        var stream = event.stream();
        if (!stream.category().equals(table.category())) {
            return;
        }
        if (event.event() instanceof EventCorrected) {
            corrected.add(stream);
        } else {
            var line = Optional.ofNullable(lines.get(stream));
            if (line.isEmpty() || line.get().version() < event.version()) {
                lines.put(stream, ReadModel.next(table.streamProjection(), line, table.events(), event));
            }
        }
    }

    /** The streams whose past has changed, and that must be told again from the beginning. */
    public Set<StreamId> corrected() {
        return corrected;
    }

    /** Tells streams again from the beginning; one of which nothing counts any more has no line. */
    public void retell(Map<StreamId, List<RecordedEvent<? extends Event>>> streams) {
        streams.forEach((stream, events) -> table.streamProjection()
                .at(AsOf.NOW, events, table.events())
                .ifPresentOrElse(line -> lines.put(stream, line), () -> lines.remove(stream)));
    }

    public Collection<ReadModel<L>> lines() {
        return lines.values();
    }

    public Set<StreamId> gone() {
        var gone = new HashSet<>(corrected);
        gone.removeAll(lines.keySet());
        return gone;
    }
}
