package dev.offshoot.adapter.persistence.replay;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.LogIndex;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.rows.OthersWait;
import dev.offshoot.adapter.persistence.readmodel.shadow.Shadows;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.projection.upkeep.RowComparison;
import dev.offshoot.stream.StreamId;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One rebuild of one group beside its live tables. What it fills is committed as it goes. The log is locked against
 * writers only at the end, when little is left to add.
 */
final class GroupRebuild {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LITTLE = 50;
    private static final int ROUNDS = 20;
    private static final int TRIES = 5;

    private final TableGroup group;
    private final EventLog log;
    private final LiveRun live;
    private final OthersWait patience;
    private final ReadModelSchema schema;
    private final Shadows shadows;
    private final JdbcTemplate jdbc;
    private final DataSource database;
    private final TransactionTemplate reads;
    private final TransactionTemplate writes;
    private Reading reading = new Reading(0, List.of());
    private List<StreamId> added = List.of();
    private int alone;

    GroupRebuild(
            TableGroup group,
            ReadModelTables models,
            EventLog log,
            LiveRun live,
            DataSource database,
            PlatformTransactionManager transactions) {
        this.group = group;
        this.log = log;
        this.live = live;
        this.patience = models.patience();
        this.schema = models.schema(group);
        this.shadows = models.shadows(group);
        this.jdbc = new JdbcTemplate(database);
        this.database = database;
        this.reads = new TransactionTemplate(transactions);
        this.reads.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.reads.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.writes = new TransactionTemplate(transactions);
        this.writes.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** How many events there are to read. */
    long total() {
        return log.index().count(group.categories());
    }

    /** Fills the shadows, and brings them near the end of the log. */
    void fill(Watch watch) {
        own(schema::createShadows);
        reads.executeWithoutResult(_ -> {
            jdbc.execute("set local transaction_timeout = 0");
            reading = new Reading(log.index().head(), log.index().gaps());
            shadows.fill(watch::read, this::own);
        });
        own(schema::addKeys);
        near();
    }

    private void own(Runnable work) {
        writes.executeWithoutResult(_ -> {
            jdbc.execute("set local transaction_timeout = 0");
            work.run();
        });
    }

    /** Adds what came meanwhile, while others go on writing, until little is left. */
    private void near() {
        var rounds = 0;
        while (further(this::own, () -> Patience.ENDLESS) > LITTLE && rounds < ROUNDS) {
            rounds++;
        }
    }

    /** @param patience for one stream; one that takes longer is left */
    private int further(Consumer<Runnable> writing, Supplier<Patience> patience) {
        var meanwhile = log.index().after(reading.position(), reading.gaps());
        added = meanwhile.stream()
                .map(LogIndex.Place::stream)
                .filter(StreamId::isName)
                .distinct()
                .map(StreamId::parse)
                .filter(stream -> group.tellsOf(stream.category()))
                .toList();
        shadows.goOn(added);
        writing.accept(() -> alone += shadows.tellAgain(patience));
        reading.on(meanwhile);
        return meanwhile.size();
    }

    /** Puts the rebuilt tables in the place of the live ones; tries again where it could not get at them. */
    Rebuild.Rebuilt switchOver() {
        for (var tries = 1; ; tries++) {
            near();
            live.stop();
            try {
                own(this::swap);
                return new Rebuild.Rebuilt(reading.position(), alone);
            } catch (DataAccessException failure) {
                shadows.goOn(added); // with the switch their rows have gone
                if (tries == TRIES || !RebuildFault.isBusy(failure)) {
                    throw failure;
                }
            } finally {
                live.start();
            }
        }
    }

    private void swap() {
        lockLog();
        live.hold();
        further(Runnable::run, patience.together());
        jdbc.execute("set local lock_timeout = '1s'"); // while readers wait behind us
        schema.swap();
        shadows.putApart();
        live.handOver(reading.position());
    }

    private void lockLog() {
        jdbc.execute("set local lock_timeout = '5s'");
        jdbc.execute("lock table event in share mode");
    }

    /**
     * Holds the live rows against the rebuilt ones. Writers wait only until both stand at the end of the log.
     *
     * @param most how many differences are shown of each table and side
     */
    RowComparison compare(int most) {
        near();
        try (var snapshot = new Snapshot(database)) {
            own(() -> {
                lockLog();
                further(this::own, patience.together());
                if (shadows.isAnythingLeft()) {
                    throw new CannotAcquireLockException(
                            "something of %s takes long to tell, and more came to it".formatted(group.name()));
                }
                if (!live.caughtUp(PATIENCE)) {
                    throw new CannotAcquireLockException(
                            "the live rows of %s have not come to the end of the log".formatted(group.name()));
                }
                snapshot.take();
            });
            return snapshot.compare(group, most);
        }
    }

    void drop() {
        own(schema::dropShadows);
    }
}
