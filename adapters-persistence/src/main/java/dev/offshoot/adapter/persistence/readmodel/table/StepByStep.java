package dev.offshoot.adapter.persistence.readmodel.table;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells one stream of a fold from its beginning, as far as it can be told: the line stands as before the first event that
 * cannot be taken, which is set aside with all that comes after it.
 */
public final class StepByStep<E extends Event, L> {

    private final StreamProjectionTable<E, L> table;
    private final String schema;
    private final Consumer<ReadModel<L>> write;
    private final JdbcTemplate jdbc;
    private final Savepoint savepoint;
    private final SetAsideTable aside;

    public StepByStep(
            StreamProjectionTable<E, L> table, String schema, Rows<ReadModel<L>> replacing, JdbcTemplate jdbc) {
        this.table = table;
        this.schema = schema;
        this.write = line -> replacing.write(List.of(line));
        this.jdbc = jdbc;
        this.savepoint = new Savepoint(jdbc);
        this.aside = new SetAsideTable(jdbc);
    }

    public void tell(StreamId stream, EventLog log) {
        var beginning = log.readable(stream);
        var events = beginning.events();
        if (beginning.end().isEmpty()
                && savepoint.attempt(() -> place(stream, events)).isEmpty()) {
            aside.takenBefore(table.name(), stream.toString(), Long.MAX_VALUE);
            return;
        }
        place(stream, List.of());
        for (var n = 0; n < events.size(); n++) {
            var soFar = events.subList(0, n + 1);
            var failure = savepoint.attempt(() -> place(stream, soFar));
            if (failure.isPresent()) {
                setAside(stream, events.get(n).version(), failure.get());
                return;
            }
        }
        beginning.end().ifPresent(end -> setAside(stream, end.version(), end));
    }

    private void setAside(StreamId stream, long version, RuntimeException failure) {
        var name = stream.toString();
        aside.takenBefore(table.name(), name, version);
        aside.failed(table.name(), name, version, failure);
        aside.behind(table.name(), name, version);
    }

    private void place(StreamId stream, List<RecordedEvent<? extends Event>> events) {
        Optional<ReadModel<L>> line =
                events.isEmpty() ? Optional.empty() : table.streamProjection().at(AsOf.NOW, events, table.events());
        line.ifPresentOrElse(
                write,
                () -> jdbc.update("delete from %s.%s where key = ?".formatted(schema, table.name()), stream.key()));
    }
}
