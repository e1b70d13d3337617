package dev.offshoot.adapter.persistence.replay;

import java.time.Duration;

/** The live run of the projections, as far as a rebuild must steer it. */
public interface LiveRun {

    void stop();

    void start();

    /** Goes on after this position, everything up to it being in the tables; joins the caller's transaction. */
    void handOver(long position);

    /** Waits until everything up to a position is in the tables; false when the time ran out. */
    boolean reached(long position, Duration patience);
}
