package dev.offshoot.projection;

import dev.offshoot.stream.StreamId;
import java.time.Duration;

/** Of read models in memory, which are made of the log as they are read: all that was recorded is heard of. */
public final class InMemoryProjectionProgress implements ProjectionProgress {

    @Override
    public boolean await(StreamId stream, long version, Duration patience) {
        return true;
    }
}
