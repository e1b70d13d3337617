package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.stream.StreamId;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells one stream of a fold from its beginning, as far as it can be told: the line stands as before the first event that
 * cannot be taken, which is set aside with all that comes after it.
 */
public final class StepByStep {

    private final StreamRows<?> rows;
    private final Savepoint savepoint;
    private final SetAsideTable aside;

    /** @param schema that the rows are in */
    public StepByStep(StreamRows<?> rows, String schema, JdbcTemplate jdbc) {
        this.rows = rows;
        this.savepoint = new Savepoint(jdbc);
        this.aside = new SetAsideTable(jdbc, schema);
    }

    public void tell(StreamId stream, EventLog log) {
        var beginning = log.readable(stream);
        var events = beginning.events();
        if (beginning.end().isEmpty()
                && savepoint.attempt(() -> rows.place(stream, events)).isEmpty()) {
            aside.takenBefore(rows.name(), stream.toString(), Long.MAX_VALUE);
            return;
        }
        rows.place(stream, List.of());
        for (var n = 0; n < events.size(); n++) {
            var soFar = events.subList(0, n + 1);
            var failure = savepoint.attempt(() -> rows.place(stream, soFar));
            if (failure.isPresent()) {
                setAside(stream, events.get(n).version(), failure.get());
                return;
            }
        }
        beginning.end().ifPresent(end -> setAside(stream, end.version(), end));
    }

    private void setAside(StreamId stream, long version, RuntimeException failure) {
        var name = stream.toString();
        aside.takenBefore(rows.name(), name, version);
        aside.failed(rows.name(), name, version, failure);
        aside.behind(rows.name(), name, version);
    }
}
