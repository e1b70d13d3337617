package dev.offshoot.adapter.persistence;

import dev.offshoot.adapter.persistence.axon.processing.ProjectionProcessor;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.replay.Rebuild;
import dev.offshoot.projection.SetAside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Starts the projections with the application. Tables whose definition has changed are rebuilt from the log first; if none
 * has, what was set aside is tried again while the application is up, for it may be much.
 */
final class ProjectionsLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionsLifecycle.class);

    /** Before the web server takes requests, and stopped after it. */
    private static final int PHASE = 0;

    private final ReadModelTables models;
    private final Rebuild rebuild;
    private final ProjectionProcessor views;
    private final SetAside aside;
    private final OneAtATime nodes;
    private Thread retrying = new Thread();

    ProjectionsLifecycle(
            ReadModelTables models, Rebuild rebuild, ProjectionProcessor views, SetAside aside, OneAtATime nodes) {
        this.models = models;
        this.rebuild = rebuild;
        this.views = views;
        this.aside = aside;
        this.nodes = nodes;
    }

    @Override
    public void start() {
        nodes.run(this::startAlone);
    }

    private void startAlone() {
        if (models.schema().isCurrent()) {
            views.start();
            retrying = Thread.ofPlatform().daemon().name("set-aside").start(this::retry);
        } else {
            rebuild.swap();
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

    @Override
    public void stop() {
        retrying.interrupt();
        views.stop();
    }

    @Override
    public boolean isRunning() {
        return views.isRunning();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
