package dev.offshoot.projection;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that pages show and that lacks what was recorded lately.
 *
 * @param group what is called so where projections are operated
 * @param since from when on; empty where it is being rebuilt
 */
public record Halt(String group, Why why, Optional<Instant> since) {

    /** What keeps it. */
    public enum Why {
        /** An administrator has paused it. */
        PAUSED,
        /** It is being rebuilt after an upgrade. */
        REBUILT,
        /** There is much to do: it comes by itself. */
        BEHIND
    }
}
