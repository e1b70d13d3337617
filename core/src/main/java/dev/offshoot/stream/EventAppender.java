package dev.offshoot.stream;

import java.util.List;

/** Takes many events of many streams at once: all of them, or none. */
public interface EventAppender {

    /**
     * Appends the events in order; false, and nothing written, if any of their versions is taken already or what
     * they were decided on has changed.
     *
     * @param basis what was read to decide these events
     */
    boolean append(List<RecordedEvent<? extends Event>> events, DecisionBasis basis);

    default boolean append(List<RecordedEvent<? extends Event>> events) {
        return append(events, DecisionBasis.NONE);
    }
}
