package dev.offshoot.adapter.persistence.readmodel.live;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.rows.ApartTable;
import dev.offshoot.adapter.persistence.readmodel.rows.Savepoint;
import dev.offshoot.adapter.persistence.readmodel.rows.SetAsideTable;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.projection.SetAside.Apart;
import dev.offshoot.projection.SetAside.Entry;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.Unreadable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings every table up to date, in the transaction of the caller. An event that one projection cannot take is set aside
 * for that one, with the later events of its stream; all others go on.
 */
public final class Projector {

    private final List<TableWriter> writers;
    private final EventLog log;
    private final Savepoint savepoint;
    private final SetAsideTable aside;
    private final JdbcTemplate jdbc;

    public Projector(List<TableWriter> writers, EventLog log, JdbcTemplate jdbc) {
        this.writers = List.copyOf(writers);
        this.log = log;
        this.jdbc = jdbc;
        this.savepoint = new Savepoint(jdbc);
        this.aside = new SetAsideTable(jdbc, ReadModelSchema.LIVE);
    }

    /**
     * Tells a batch, however long that takes: the limit on transactions is there for those that write to the log, and one
     * that is given up here would be tried again for ever.
     */
    public void project(List<RecordedEvent<? extends Event>> batch, List<Unreadable> unreadable) {
        jdbc.execute("set local transaction_timeout = 0");
        aside.share();
        unreadable.forEach(event -> writers.forEach(writer -> writer.cannotRead(event, log)));
        if (isWaitedFor(batch) || savepoint.attempt(() -> write(batch)).isPresent()) {
            writers.forEach(writer -> writer.writeWhatCanBe(batch, log));
        }
    }

    private void write(List<RecordedEvent<? extends Event>> batch) {
        writers.forEach(writer -> writer.write(batch, log));
    }

    private boolean isWaitedFor(List<RecordedEvent<? extends Event>> batch) {
        var streams = batch.stream().map(e -> e.stream().toString()).collect(Collectors.toSet());
        return !aside.waiting(streams).isEmpty();
    }

    public List<Entry> waiting() {
        return aside.all();
    }

    /** What takes long to tell, and is told by itself. */
    public List<Apart> apart() {
        return new ApartTable(jdbc).all();
    }

    public boolean discard(String stream, long version, String reason, String who) {
        return aside.discard(stream, version, reason, who);
    }

    /** Tries again what was set aside of some streams; the live run waits meanwhile. */
    public void retry(Set<String> streams) {
        aside.lock();
        var byProjection = aside.of(streams).stream().collect(Collectors.groupingBy(Entry::projection));
        for (var writer : writers) {
            writer.retry(byProjection.getOrDefault(writer.name(), List.of()), log);
        }
    }
}
