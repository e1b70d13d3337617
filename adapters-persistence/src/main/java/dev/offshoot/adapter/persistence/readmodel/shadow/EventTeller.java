package dev.offshoot.adapter.persistence.readmodel.shadow;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.live.EventProjectionWriter;
import dev.offshoot.adapter.persistence.readmodel.table.Entry;
import dev.offshoot.adapter.persistence.readmodel.table.EventProjectionTable;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.ArrayList;
import java.util.List;

/** Tells every event by itself. */
record EventTeller<L>(EventProjectionTable<L> table, EventProjectionWriter<L> writer) implements Teller<Entry<L>> {

    @Override
    public boolean tellsOf(String category) {
        return true;
    }

    @Override
    public List<Entry<L>> rows(ReadStream stream) {
        return stream.events().stream().flatMap(table::entries).toList();
    }

    @Override
    public void tellAgain(StreamId stream, EventLog log, Patience patience) {
        var events = new ArrayList<RecordedEvent<? extends Event>>();
        log.each(stream.toString(), events::add, writer::setAside);
        writer.writeWhatCanBe(events, log);
    }

    @Override
    public String name() {
        return table.name();
    }
}
