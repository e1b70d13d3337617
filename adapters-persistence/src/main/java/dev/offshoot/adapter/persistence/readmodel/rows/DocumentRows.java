package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.table.StreamProjectionTable;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row per stream: those that events touch are read, evolved, and written in one statement. */
public final class DocumentRows<E extends Event, L> implements StreamRows<ReadModel<L>> {

    private final StreamProjectionTable<E, L> table;
    private final String schema;
    private final Function<Collection<String>, List<ReadModel<L>>> lines;
    private final Rows<ReadModel<L>> rows;
    private final JdbcTemplate jdbc;

    /** @param lines reads those of some keys */
    public DocumentRows(
            StreamProjectionTable<E, L> table,
            String schema,
            Function<Collection<String>, List<ReadModel<L>>> lines,
            Json json,
            JdbcTemplate jdbc) {
        this.table = table;
        this.schema = schema;
        this.lines = lines;
        this.rows = new Rows<>(table, ReadModel::body, schema, Rows.replace(table), json, jdbc);
        this.jdbc = jdbc;
    }

    @Override
    public StreamProjectionTable<E, L> table() {
        return table;
    }

    @Override
    public String category() {
        return table.category();
    }

    @Override
    public void write(List<RecordedEvent<? extends Event>> further, EventLog log) {
        var folding = new RowsInMemory<>(table);
        folding.know(
                lines.apply(further.stream().map(event -> event.stream().key()).collect(Collectors.toSet())));
        further.forEach(folding::heed);
        folding.retell(log.of(folding.corrected()));
        rows.write(folding.lines());
        delete(folding.gone());
    }

    @Override
    public List<ReadModel<L>> told(StreamId stream, List<RecordedEvent<? extends Event>> events) {
        return table.streamProjection().at(AsOf.NOW, events, table.events()).stream()
                .toList();
    }

    private void delete(Collection<StreamId> gone) {
        if (!gone.isEmpty()) {
            var keys = gone.stream().map(StreamId::key).toArray(String[]::new);
            jdbc.update("delete from %s.%s where key = any(?)".formatted(schema, table.name()), (Object) keys);
        }
    }

    @Override
    public void place(StreamId stream, List<RecordedEvent<? extends Event>> events) {
        var told = told(stream, events);
        if (told.isEmpty()) {
            delete(List.of(stream));
        } else {
            rows.write(told);
        }
    }
}
