package dev.offshoot.kernel;

import java.util.List;
import java.util.Map;

/** Takes many events of many streams at once: all of them, or none. */
public interface Ledger {

    /**
     * Appends the events in order; false, and nothing written, if any of their versions is taken already or a stream
     * that was read has moved on.
     *
     * @param seen the version of every stream that was read to decide these events; -1 where it was not there
     */
    boolean append(List<Recorded<? extends Event>> events, Map<StreamId, Long> seen);

    default boolean append(List<Recorded<? extends Event>> events) {
        return append(events, Map.of());
    }
}
