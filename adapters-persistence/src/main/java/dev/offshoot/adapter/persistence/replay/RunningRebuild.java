package dev.offshoot.adapter.persistence.replay;

import dev.offshoot.adapter.persistence.replay.RunTable.Wish;
import dev.offshoot.projection.upkeep.RebuildRun.Stage;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** A rebuild on a thread of this node: notes how far it is, and does what is asked of it, from whichever node. */
final class RunningRebuild implements Runnable, Watch {

    private static final Logger LOG = LoggerFactory.getLogger(RunningRebuild.class);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int DIFFERENCES_SHOWN = 20;
    private static final int TRIES_TO_SAY = 60;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final long id;
    private final String group;
    private final GroupRebuild rebuild;
    private final RunTable table;
    private final RebuildLock lock;
    private final boolean switchesItself;
    private long done;
    private long worked;
    private long since;
    private long noted;

    RunningRebuild(
            long id, String group, GroupRebuild rebuild, RunTable table, RebuildLock lock, boolean switchesItself) {
        this.id = id;
        this.group = group;
        this.rebuild = rebuild;
        this.table = table;
        this.lock = lock;
        this.switchesItself = switchesItself;
    }

    /** Ends a rebuild that nobody wants any more. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void run() {
        try (lock) {
            try {
                since = System.nanoTime();
                rebuild.fill(this);
                if (note(Stage.FILLING) == Wish.HOLD) {
                    hold();
                }
                attend();
                end(Stage.SWITCHED, "");
            } catch (Cancelled _) {
                end(Stage.CANCELLED, "");
            } catch (RuntimeException | Error failure) {
                fail(failure);
            }
        }
    }

    private void fail(Throwable failure) {
        LOG.warn("The rebuild of {} failed", group, failure);
        end(
                Stage.FAILED,
                Thread.interrupted()
                        ? "Offshoot was stopped. What pages read stands as it was. Start the rebuild again."
                        : RebuildFault.said(failure));
    }

    @Override
    public void read(int further) {
        done += further;
        if (System.nanoTime() - noted > LOOK.toNanos()) {
            var wish = note(Stage.FILLING);
            if (wish == Wish.HOLD) {
                hold();
            }
        }
    }

    private Wish note(Stage stage) {
        lock.check();
        noted = System.nanoTime();
        worked += stage == Stage.FILLING ? noted - since : 0;
        since = noted;
        return heeded(table.note(id, stage, done, Duration.ofNanos(worked)));
    }

    private static Wish heeded(Wish wish) {
        if (wish == Wish.CANCEL) {
            throw new Cancelled();
        }
        return wish;
    }

    private void hold() {
        while (note(Stage.HELD) == Wish.HOLD) {
            pause(LOOK);
        }
        note(Stage.FILLING);
    }

    /** Until it is switched to. */
    private void attend() {
        table.ready(id, "", Optional.empty());
        while (!did(wish())) {
            pause(LOOK);
            lock.check();
        }
    }

    private Wish wish() {
        var wish = heeded(table.wish(id));
        return wish == Wish.NOTHING && switchesItself ? Wish.SWITCH : wish;
    }

    /** Whether that was the last of it. */
    private boolean did(Wish wish) {
        try {
            if (wish == Wish.SWITCH) {
                table.stage(id, Stage.SWITCHING);
                var rebuilt = rebuild.switchOver();
                LOG.info(
                        "Rebuilt {} from {} events in {} ms; streams told one by one: {}",
                        group,
                        done,
                        worked / 1_000_000,
                        rebuilt.alone());
                return true;
            }
            if (wish == Wish.COMPARE) {
                table.stage(id, Stage.COMPARING);
                table.ready(id, "", Optional.of(rebuild.compare(DIFFERENCES_SHOWN)));
            }
        } catch (DataAccessException failure) {
            if (!RebuildFault.isBusy(failure)) {
                throw failure;
            }
            LOG.info("{} is held by others: {}", group, failure.getMessage());
            table.ready(id, RebuildFault.said(failure), Optional.empty());
        }
        return false;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    /** Says so once the database can be reached again; whoever starts next finds it abandoned otherwise. */
    private void end(Stage stage, String message) {
        for (var tries = 0; tries < TRIES_TO_SAY; tries++) {
            try {
                rebuild.drop();
                table.end(id, stage, message);
                return;
            } catch (RuntimeException unreachable) {
                LOG.warn("The end of the rebuild of {} cannot be noted yet: {}", group, unreachable.getMessage());
            }
            try {
                Thread.sleep(BETWEEN_TRIES);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
