package dev.offshoot.adapter.web.command;

import dev.offshoot.projection.ProjectionProgress;
import dev.offshoot.stream.StreamId;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waiting for one's own writing. What was recorded stays recorded where the waiting fails. */
public final class ReadYourWrites {

    private static final Logger LOG = LoggerFactory.getLogger(ReadYourWrites.class);

    private ReadYourWrites() {}

    public static void await(ProjectionProgress arrivals, StreamId stream, long version, Duration patience) {
        try {
            arrivals.await(stream, version, patience);
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "{} was recorded at {}, and the pages cannot be asked: {}",
                    stream,
                    version,
                    unreachable.toString());
        }
    }
}
