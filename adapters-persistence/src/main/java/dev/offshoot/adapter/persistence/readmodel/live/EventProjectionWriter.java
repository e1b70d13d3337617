package dev.offshoot.adapter.persistence.readmodel.live;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.Unreadable;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.rows.Rows;
import dev.offshoot.adapter.persistence.readmodel.rows.Savepoint;
import dev.offshoot.adapter.persistence.readmodel.rows.SetAsideTable;
import dev.offshoot.adapter.persistence.readmodel.table.Entry;
import dev.offshoot.adapter.persistence.readmodel.table.EventProjectionTable;
import dev.offshoot.projection.SetAside;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds the lines that events give. One that cannot be taken is set aside alone: no line needs the one before it. */
public final class EventProjectionWriter<L> implements TableWriter {

    private final EventProjectionTable<L> table;
    private final Rows<Entry<L>> rows;
    private final Savepoint savepoint;
    private final SetAsideTable aside;

    public EventProjectionWriter(EventProjectionTable<L> table, String schema, DataSource database, Json json) {
        var jdbc = new JdbcTemplate(database);
        this.table = table;
        this.rows = new Rows<>(table, Entry::body, schema, "on conflict do nothing", json, jdbc);
        this.savepoint = new Savepoint(jdbc);
        this.aside = new SetAsideTable(jdbc, schema);
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public void write(List<RecordedEvent<? extends Event>> batch, EventLog log) {
        rows.write(batch.stream().flatMap(table::entries).toList());
    }

    @Override
    public void writeWhatCanBe(List<RecordedEvent<? extends Event>> batch, EventLog log) {
        if (savepoint.attempt(() -> write(batch, log)).isPresent()) {
            batch.forEach(event -> one(event, log));
        }
    }

    private void one(RecordedEvent<? extends Event> event, EventLog log) {
        savepoint
                .attempt(() -> write(List.of(event), log))
                .ifPresentOrElse(
                        failure -> aside.failed(name(), event.stream().toString(), event.version(), failure),
                        () -> aside.taken(name(), event.position()));
    }

    @Override
    public void cannotRead(Unreadable event, EventLog log) {
        aside.failed(name(), event.stream(), event.version(), event);
    }

    @Override
    public void retry(List<SetAside.Entry> waiting, EventLog log) {
        for (var entry : waiting) {
            try {
                log.at(List.of(entry.position())).forEach(event -> one(event, log));
            } catch (Unreadable still) {
                cannotRead(still, log);
            }
        }
    }
}
