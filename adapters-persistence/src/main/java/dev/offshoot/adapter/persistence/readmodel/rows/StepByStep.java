package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;
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

    /** @throws dev.offshoot.projection.patience.TakesLong where the stream stands as it did, or as far as it was told by then */
    public void tell(StreamId stream, EventLog log, Patience patience) {
        var beginning = log.readable(stream);
        var events = beginning.events();
        var failure = attempt(stream, events, patience);
        if (failure.isPresent()) {
            firstThatFails(stream, events, failure.get(), patience);
        } else if (beginning.end().isPresent()) {
            var end = beginning.end().get();
            setAside(stream, end.version(), end);
        } else {
            taken(stream);
        }
    }

    /** All that was set aside of a stream has been taken. */
    public void taken(StreamId stream) {
        aside.takenBefore(rows.name(), stream.toString(), Long.MAX_VALUE);
    }

    private Optional<RuntimeException> attempt(
            StreamId stream, List<RecordedEvent<? extends Event>> events, Patience patience) {
        return savepoint.attempt(() -> rows.place(stream, events, patience));
    }

    /** By halving: what is taken grows, and what is not shrinks, until one event is between them. */
    private void firstThatFails(
            StreamId stream, List<RecordedEvent<? extends Event>> events, RuntimeException failure, Patience patience) {
        var why = failure;
        var taken = 0;
        var failing = events.size();
        while (failing - taken > 1) {
            var middle = (taken + failing) >>> 1;
            var failed = attempt(stream, events.subList(0, middle), patience);
            if (failed.isPresent()) {
                why = failed.get();
                failing = middle;
            } else {
                taken = middle;
            }
        }
        if (taken == 0) {
            rows.place(stream, List.of(), patience);
        }
        setAside(stream, events.get(taken).version(), why);
    }

    private void setAside(StreamId stream, long version, RuntimeException failure) {
        var name = stream.toString();
        aside.takenBefore(rows.name(), name, version);
        aside.failed(rows.name(), name, version, failure);
        aside.behind(rows.name(), name, version);
    }
}
