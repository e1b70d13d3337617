package dev.offshoot.kernel;

import java.util.List;

/** Takes many events of many streams at once: all of them, or none. */
public interface Ledger {

    /** Appends the events in order; false, and nothing written, if any of their versions is taken already. */
    boolean append(List<Recorded<? extends Event>> events);
}
