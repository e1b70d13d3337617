package dev.offshoot.adapter.persistence.replay;

import dev.offshoot.adapter.persistence.readmodel.Lag;
import java.time.Duration;

/** The live run of a group of tables, as far as a rebuild must steer it. */
public interface LiveRun {

    /** Ends its work on this node, for now. */
    void stop();

    /** Goes on, if it is to. */
    void start();

    /** Works or rests as the group has been told to, perhaps on another node; nothing happens where it was stopped. */
    void keepStep();

    /** Nobody's live run writes until the caller's transaction ends. */
    void hold();

    /** Goes on after this position, everything up to it being in the tables; joins the caller's transaction. */
    void handOver(long position);

    /** Waits until everything in the log is in the tables, on whatever node that is done; false when the time ran out. */
    boolean caughtUp(Duration patience);

    /** How far the tables are behind the log. */
    Lag lag();
}
