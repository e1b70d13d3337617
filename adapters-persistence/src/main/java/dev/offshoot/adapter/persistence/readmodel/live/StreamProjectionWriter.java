package dev.offshoot.adapter.persistence.readmodel.live;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.Unreadable;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.adapter.persistence.readmodel.table.Rows;
import dev.offshoot.adapter.persistence.readmodel.table.RowsInMemory;
import dev.offshoot.adapter.persistence.readmodel.table.Savepoint;
import dev.offshoot.adapter.persistence.readmodel.table.SetAsideTable;
import dev.offshoot.adapter.persistence.readmodel.table.StepByStep;
import dev.offshoot.adapter.persistence.readmodel.table.StreamProjectionTable;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.SetAside;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the lines that a batch touches, evolves them, and writes them in one statement. */
public final class StreamProjectionWriter<E extends Event, L> implements TableWriter {

    private final StreamProjectionTable<E, L> table;
    private final JdbcReadModels<E, L> lines;
    private final Rows<ReadModel<L>> rows;
    private final JdbcTemplate jdbc;
    private final Savepoint savepoint;
    private final SetAsideTable aside;
    private final StepByStep<E, L> steps;

    public StreamProjectionWriter(
            StreamProjectionTable<E, L> table, JdbcReadModels<E, L> lines, DataSource database, Json json) {
        this.table = table;
        this.jdbc = new JdbcTemplate(database);
        this.lines = lines;
        this.rows = new Rows<>(table, ReadModel::body, ReadModelSchema.LIVE, Rows.replace(table), json, jdbc);
        this.savepoint = new Savepoint(jdbc);
        this.aside = new SetAsideTable(jdbc);
        this.steps = new StepByStep<>(table, ReadModelSchema.LIVE, rows, jdbc);
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public void write(List<RecordedEvent<? extends Event>> batch, EventLog log) {
        var keys = batch.stream()
                .map(RecordedEvent::stream)
                .filter(stream -> stream.category().equals(table.category()))
                .map(StreamId::key)
                .collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return;
        }
        var folding = new RowsInMemory<>(table);
        folding.know(lines.of(keys));
        batch.forEach(folding::heed);
        folding.retell(log.of(folding.corrected()));
        rows.write(folding.lines());
        delete(folding.gone());
    }

    private void delete(Collection<StreamId> gone) {
        if (!gone.isEmpty()) {
            var keys = gone.stream().map(StreamId::key).toArray(String[]::new);
            jdbc.update("delete from %s.%s where key = any(?)".formatted(ReadModelSchema.LIVE, table.name()), (Object)
                    keys);
        }
    }

    @Override
    public void writeWhatCanBe(List<RecordedEvent<? extends Event>> batch, EventLog log) {
        var mine = batch.stream()
                .filter(e -> e.stream().category().equals(table.category()))
                .collect(Collectors.groupingBy(RecordedEvent::stream));
        var waiting = aside.waiting(
                        mine.keySet().stream().map(StreamId::toString).toList())
                .getOrDefault(name(), Map.of());
        mine.forEach((stream, events) -> {
            var from = waiting.get(stream.toString());
            if (from == null) {
                if (savepoint.attempt(() -> write(events, log)).isPresent()) {
                    steps.tell(stream, log);
                }
            } else if (events.stream().anyMatch(e -> e.event() instanceof EventCorrected)) {
                steps.tell(stream, log);
            } else {
                aside.behind(name(), stream.toString(), from);
            }
        });
    }

    @Override
    public void cannotRead(Unreadable event, EventLog log) {
        if (event.stream().startsWith(table.category() + "-")) {
            steps.tell(StreamId.parse(event.stream()), log);
        }
    }

    @Override
    public void retry(List<SetAside.Entry> waiting, EventLog log) {
        var streams =
                new LinkedHashSet<>(waiting.stream().map(SetAside.Entry::stream).toList());
        streams.forEach(stream -> steps.tell(StreamId.parse(stream), log));
    }
}
