package dev.offshoot.projection;

import dev.offshoot.stream.StreamId;
import java.time.Duration;

/** Knows how far the pages have heard of what was recorded, so that a reader can wait for its own writing. */
public interface ProjectionProgress {

    /** Waits until what the pages show has heard of a version of a stream; false when the time ran out. */
    boolean await(StreamId stream, long version, Duration patience);
}
