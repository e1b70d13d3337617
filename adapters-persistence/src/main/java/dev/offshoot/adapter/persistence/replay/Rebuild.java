package dev.offshoot.adapter.persistence.replay;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.projection.upkeep.RowComparison;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds read models anew beside the live ones, while the log is read and written to. */
public final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final ReadModelTables models;
    private final EventLog log;
    private final Function<TableGroup, LiveRun> live;
    private final DataSource database;
    private final PlatformTransactionManager transactions;

    public Rebuild(
            ReadModelTables models,
            EventLog log,
            Function<TableGroup, LiveRun> live,
            DataSource database,
            PlatformTransactionManager transactions) {
        this.models = models;
        this.log = log;
        this.live = live;
        this.database = database;
        this.transactions = transactions;
    }

    GroupRebuild of(TableGroup group) {
        return new GroupRebuild(group, models, log, live.apply(group), database, transactions);
    }

    /** The tables of a group that this version cannot read go; false where somebody reads them now. */
    public boolean dropUnreadable(TableGroup group) {
        return dropped(models.schema(group)::dropUnreadable);
    }

    /** What no group speaks of any more goes; false where somebody reads it now. */
    public boolean forgetUndefined() {
        return dropped(models::forgetUndefined);
    }

    private boolean dropped(Runnable dropping) {
        var alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        try {
            alone.executeWithoutResult(_ -> {
                new JdbcTemplate(database).execute("set local lock_timeout = '5s'");
                dropping.run();
            });
            return true;
        } catch (DataAccessException failure) {
            if (!RebuildFault.isBusy(failure)) {
                throw failure;
            }
            return false;
        }
    }

    /** Every row in which the live read models and rebuilt ones differ, group by group; leaves nothing behind. */
    public List<RowComparison.Row> compare() {
        return models.groups().stream()
                .flatMap(group -> compare(group).stream())
                .toList();
    }

    private List<RowComparison.Row> compare(TableGroup group) {
        var rebuild = of(group);
        try {
            rebuild.fill(Watch.NOBODY);
            return rebuild.compare(Integer.MAX_VALUE).some();
        } finally {
            rebuild.drop();
        }
    }

    /**
     * What a rebuild did.
     *
     * @param head the last position that it read
     * @param alone how many times a table told a stream by itself, as more had come into it or it could not be copied
     */
    public record Rebuilt(long head, int alone) {}

    /** Puts rebuilt tables in the place of the live ones, group by group. */
    public List<Rebuilt> swap() {
        return models.groups().stream().map(this::swap).toList();
    }

    /** The same for one group. */
    public Rebuilt swap(TableGroup group) {
        var started = System.nanoTime();
        var events = new AtomicLong();
        var rebuild = of(group);
        try {
            rebuild.fill(events::addAndGet);
            var rebuilt = rebuild.switchOver();
            LOG.info(
                    "Rebuilt {} from {} events in {} ms; streams told one by one: {}",
                    group.name(),
                    events,
                    (System.nanoTime() - started) / 1_000_000,
                    rebuilt.alone());
            return rebuilt;
        } finally {
            rebuild.drop();
        }
    }
}
