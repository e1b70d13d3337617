package dev.offshoot.adapter.persistence;

import dev.offshoot.adapter.persistence.axon.processing.GroupProcessor;
import dev.offshoot.adapter.persistence.axon.processing.ProjectionProcessors;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.adapter.persistence.replay.Rebuild;
import dev.offshoot.adapter.persistence.replay.Rebuilds;
import dev.offshoot.projection.SetAside;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Starts the projections with the application. Groups whose definition has changed are rebuilt from the log meanwhile,
 * beside what pages read; where that cannot be read any more, its pages wait. What was set aside is tried again while the
 * application is up, for it may be much.
 */
final class ProjectionsLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionsLifecycle.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    /** Before the web server takes requests, and stopped after it. */
    private static final int PHASE = 0;

    private final ReadModelTables models;
    private final Rebuild rebuild;
    private final Rebuilds rebuilds;
    private final ProjectionProcessors views;
    private final SetAside aside;
    private final OneAtATime nodes;
    private final TellsApart apart;
    private final Supplier<Boolean> nothingRecorded;
    private Thread retrying = new Thread();
    private Thread stepping = new Thread();
    private Thread telling = new Thread();

    ProjectionsLifecycle(
            ReadModelTables models,
            Rebuild rebuild,
            Rebuilds rebuilds,
            ProjectionProcessors views,
            SetAside aside,
            OneAtATime nodes,
            TellsApart apart,
            Supplier<Boolean> nothingRecorded) {
        this.models = models;
        this.rebuild = rebuild;
        this.rebuilds = rebuilds;
        this.views = views;
        this.aside = aside;
        this.nodes = nodes;
        this.apart = apart;
        this.nothingRecorded = nothingRecorded;
    }

    @Override
    public void start() {
        nodes.run(this::startAlone);
    }

    private void startAlone() {
        waitingForReaders("tables of before", rebuild::forgetUndefined);
        models.groups().stream()
                .filter(group -> !models.schema(group).isCurrent())
                .forEach(this::renew);
        views.start();
        retrying = Thread.ofPlatform().daemon().name("set-aside").start(this::retry);
        stepping = Thread.ofPlatform().daemon().name("groups").start(this::keepStep);
        telling = Thread.ofPlatform().daemon().name("told-apart").start(apart);
    }

    /** With nothing in the log it is done at once. */
    private void renew(TableGroup group) {
        if (nothingRecorded.get()) {
            rebuild.swap(group);
            return;
        }
        var schema = models.schema(group);
        if (!schema.isReadable()) {
            LOG.warn("{} is of another form in this version: its pages wait until it is rebuilt", group.name());
            waitingForReaders(group.name(), () -> rebuild.dropUnreadable(group));
        }
        rebuilds.renew(group);
    }

    private static void waitingForReaders(String what, BooleanSupplier dropped) {
        while (!dropped.getAsBoolean()) {
            LOG.warn("Somebody reads {}, as a dump or a report does: the start waits for that to end", what);
        }
    }

    private void retry() {
        try {
            aside.retry();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "What was set aside could not be tried again; it stays set aside, and is tried at the next start or when an administrator asks: {}",
                    failed.getMessage());
        }
    }

    /** Groups may be paused and resumed on another node. */
    private void keepStep() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK);
                views.all().forEach(ProjectionsLifecycle::keepStep);
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            views.look();
        } catch (RuntimeException unreachable) {
            LOG.debug("It is not known what lacks the newest", unreachable);
        }
    }

    private static void keepStep(GroupProcessor group) {
        try {
            group.keepStep();
        } catch (RuntimeException unreachable) {
            LOG.debug("It is not known whether {} is paused", group.group().name(), unreachable);
        }
    }

    @Override
    public void stop() {
        stepping.interrupt();
        retrying.interrupt();
        telling.interrupt();
        join(stepping);
        join(telling);
        rebuilds.close();
        views.stop();
    }

    private static void join(Thread ending) {
        try {
            ending.join(LOOK.toMillis());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return views.isRunning() || stepping.isAlive();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
