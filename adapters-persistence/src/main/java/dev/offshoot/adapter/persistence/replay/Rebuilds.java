package dev.offshoot.adapter.persistence.replay;

import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.projection.upkeep.RebuildRun;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** The rebuilds beside what pages read: those of this node on threads, those of others as the database tells of them. */
public final class Rebuilds implements AutoCloseable {

    private static final String ABANDONED =
            "Whoever rebuilt it stopped in the middle. What pages read stands as it was. Start the rebuild again.";

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TRIES = 100;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final Rebuild rebuild;
    private final RunTable table;
    private final DataSource database;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    public Rebuilds(Rebuild rebuild, DataSource database, PlatformTransactionManager transactions, Json json) {
        this.rebuild = rebuild;
        this.database = database;
        this.table = new RunTable(database, transactions, json);
    }

    /** Rebuilds a group and puts what comes of it in place by itself; nothing happens where it is being rebuilt. */
    public void renew(TableGroup group) {
        start(group, "Offshoot", true);
    }

    /** False where it is being rebuilt already. */
    boolean start(TableGroup group, String who) {
        return start(group, who, false);
    }

    private boolean start(TableGroup group, String who, boolean switchesItself) {
        var lock = lock(group);
        lock.ifPresent(held -> start(group, who, switchesItself, held));
        return lock.isPresent();
    }

    /** One that has ended lets go a moment after it has said so, as does whoever looked whether anybody does it. */
    private Optional<RebuildLock> lock(TableGroup group) {
        var lock = RebuildLock.of(group.name(), database);
        for (var tries = 0; tries < TRIES && lock.isEmpty() && !table.isOpen(group.name()); tries++) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            lock = RebuildLock.of(group.name(), database);
        }
        return lock;
    }

    private void start(TableGroup group, String who, boolean switchesItself, RebuildLock lock) {
        try {
            table.endAbandoned(group.name(), ABANDONED);
            var one = rebuild.of(group);
            var id = table.begin(group.name(), who, one.total());
            var run = new RunningRebuild(id, group.name(), one, table, lock, switchesItself);
            threads.removeIf(thread -> !thread.isAlive());
            threads.add(
                    Thread.ofPlatform().daemon().name("rebuild-" + group.name()).start(run));
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    RunTable table() {
        return table;
    }

    /** The last rebuild of a group; one that nobody does any more is found out and has failed. */
    Optional<RebuildRun> last(TableGroup group) {
        sweep(group);
        return table.last(group.name());
    }

    private void sweep(TableGroup group) {
        if (table.isOpen(group.name())) {
            RebuildLock.of(group.name(), database).ifPresent(nobodys -> {
                try (nobodys) {
                    if (table.endAbandoned(group.name(), ABANDONED) > 0) {
                        rebuild.of(group).drop();
                    }
                }
            });
        }
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        for (var thread : threads) {
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
