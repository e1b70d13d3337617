package dev.offshoot.app;

import dev.offshoot.adapter.persistence.readmodel.Lag;
import dev.offshoot.adapter.persistence.replay.LiveRun;
import java.time.Duration;

/** The live run of another process, which has caught up and is told nothing. */
final class RunElsewhere implements LiveRun {

    @Override
    public boolean caughtUp(Duration patience) {
        return true;
    }

    @Override
    public Lag lag() {
        throw new IllegalStateException("it runs in another process");
    }

    @Override
    public void hold() {}

    @Override
    public void keepStep() {}

    @Override
    public void stop() {}

    @Override
    public void handOver(long position) {}

    @Override
    public void start() {}
}
