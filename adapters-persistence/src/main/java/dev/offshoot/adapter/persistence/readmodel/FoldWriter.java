package dev.offshoot.adapter.persistence.readmodel;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.Json;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.Line;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.StreamId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the lines that a batch touches, evolves them, and writes them in one statement. */
final class FoldWriter<E extends Event, L> implements TableWriter {

    private final FoldTable<E, L> table;
    private final JdbcLines<E, L> lines;
    private final Rows<Line<L>> rows;
    private final JdbcTemplate jdbc;

    FoldWriter(FoldTable<E, L> table, DataSource database, Json json, EventLog log) {
        this.table = table;
        this.jdbc = new JdbcTemplate(database);
        this.lines = new JdbcLines<>(table, JdbcClient.create(jdbc), json, log);
        this.rows = new Rows<>(table, Line::body, ReadModelSchema.LIVE, Rows.replace(table), json, jdbc);
    }

    @Override
    public void write(List<Recorded<? extends Event>> batch, EventLog log) {
        var keys = batch.stream()
                .map(Recorded::stream)
                .filter(stream -> stream.category().equals(table.category()))
                .map(StreamId::key)
                .collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return;
        }
        var folding = new Folding<>(table);
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
}
