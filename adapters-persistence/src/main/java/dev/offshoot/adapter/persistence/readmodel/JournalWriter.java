package dev.offshoot.adapter.persistence.readmodel;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.Json;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.Recorded;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Adds the lines that a batch of events gives. */
final class JournalWriter<L> implements TableWriter {

    private final JournalTable<L> table;
    private final Rows<Entry<L>> rows;

    JournalWriter(JournalTable<L> table, String schema, DataSource database, Json json) {
        this.table = table;
        this.rows = new Rows<>(table, Entry::body, schema, "on conflict do nothing", json, new JdbcTemplate(database));
    }

    @Override
    public void write(List<Recorded<? extends Event>> batch, EventLog log) {
        rows.write(batch.stream().flatMap(this::entries).toList());
    }

    private Stream<Entry<L>> entries(Recorded<? extends Event> event) {
        var lines = table.journal().lines(event);
        return IntStream.range(0, lines.size()).mapToObj(n -> new Entry<>(event, n, lines.get(n)));
    }
}
