package dev.offshoot.adapter.persistence.replay;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.LogIndex;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds the read model anew beside the live one. The log is read while it is written to; writers wait only for the
 * end, when what came meanwhile is added and the log stands still.
 */
public final class Rebuild {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final ReadModelTables models;
    private final EventLog log;
    private final LiveRun live;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public Rebuild(
            ReadModelTables models, EventLog log, LiveRun live, DataSource database, TransactionTemplate transaction) {
        this.models = models;
        this.log = log;
        this.live = live;
        this.jdbc = new JdbcTemplate(database);
        this.transaction = transaction;
    }

    /** Every row in which the live read model and a rebuilt one differ; leaves nothing behind. */
    public List<Difference> compare() {
        return transaction.execute(status -> {
            var head = build(() -> {}).head();
            if (!live.reached(head, PATIENCE)) {
                throw new IllegalStateException("the live projections have not reached position " + head);
            }
            var differences = differences();
            status.setRollbackOnly();
            return differences;
        });
    }

    /**
     * What a rebuild did.
     *
     * @param head the last position that it read
     * @param alone how many times a table told a stream by itself, as more had come into it or it could not be copied
     */
    public record Rebuilt(long head, int alone) {}

    /** Puts a rebuilt read model in the place of the live one. */
    public Rebuilt swap() {
        try {
            return transaction.execute(_ -> {
                var rebuilt = build(live::stop);
                models.schema().swap();
                live.handOver(rebuilt.head());
                return rebuilt;
            });
        } finally {
            live.start();
        }
    }

    /** Fills the shadows, and leaves the log locked against writers until the transaction ends. */
    private Rebuilt build(Runnable beforeLock) {
        var started = System.nanoTime();
        jdbc.execute("set local transaction_timeout = 0");
        models.schema().createShadows();
        var shadows = models.shadows();
        var reading = new Reading();
        shadows.fill(reading::passed);
        models.schema().addKeys();
        beforeLock.run();
        jdbc.execute("lock table event in share mode");
        var meanwhile = log.index().after(reading.position(), reading.gaps());
        meanwhile.forEach(event -> reading.passed(event.position()));
        var alone = shadows.finish(
                meanwhile.stream().map(LogIndex.Place::stream).distinct().toList());
        LOG.info(
                "Read {} events in {} ms; streams told one by one: {}",
                reading.count(),
                (System.nanoTime() - started) / 1_000_000,
                alone);
        return new Rebuilt(reading.position(), alone);
    }

    private List<Difference> differences() {
        var all = new ArrayList<Difference>();
        for (var table : models.tables()) {
            all.addAll(only(table, Difference.Side.LIVE, ReadModelSchema.LIVE, ReadModelSchema.SHADOW));
            all.addAll(only(table, Difference.Side.REBUILT, ReadModelSchema.SHADOW, ReadModelSchema.LIVE));
        }
        return all;
    }

    private List<Difference> only(ReadTable<?> table, Difference.Side side, String here, String there) {
        var name = table.name();
        return jdbc.query(
                "select to_jsonb(r)::text as line from (select * from %s.%s except all select * from %s.%s) r"
                        .formatted(here, name, there, name),
                (row, _) -> new Difference(name, side, row.getString("line")));
    }
}
