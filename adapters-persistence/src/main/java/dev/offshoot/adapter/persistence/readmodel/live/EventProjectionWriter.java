package dev.offshoot.adapter.persistence.readmodel.live;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.rows.Rows;
import dev.offshoot.adapter.persistence.readmodel.rows.Savepoint;
import dev.offshoot.adapter.persistence.readmodel.rows.SetAsideTable;
import dev.offshoot.adapter.persistence.readmodel.table.Entry;
import dev.offshoot.adapter.persistence.readmodel.table.EventProjectionTable;
import dev.offshoot.projection.SetAside;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.Unreadable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        batch.stream()
                .filter(event -> event.event() instanceof EventCorrected)
                .map(event -> event.stream().toString())
                .distinct()
                .forEach(stream -> retry(
                        aside.of(List.of(stream)).stream()
                                .filter(entry -> entry.projection().equals(name()))
                                .toList(),
                        log));
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
        again(event.stream(), Set.of(event.version()), log);
    }

    /** An event that cannot be read, and that no correction takes back. */
    public void setAside(Unreadable event) {
        aside.failed(name(), event.stream(), event.version(), event);
    }

    @Override
    public void retry(List<SetAside.Entry> waiting, EventLog log) {
        waiting.stream()
                .collect(Collectors.groupingBy(
                        SetAside.Entry::stream, Collectors.mapping(SetAside.Entry::version, Collectors.toSet())))
                .forEach((stream, versions) -> again(stream, versions, log));
    }

    private void again(String stream, Set<Long> versions, EventLog log) {
        log.each(
                stream,
                event -> {
                    if (versions.contains(event.version())) {
                        one(event, log);
                    }
                },
                event -> {
                    if (versions.contains(event.version())) {
                        setAside(event);
                    }
                });
    }
}
