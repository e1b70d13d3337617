package dev.offshoot.adapter.web.command;

import dev.offshoot.projection.ProjectionProgress;
import dev.offshoot.stream.StreamId;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waiting for one's own writing. What was recorded stays recorded where the waiting fails. */
public final class ReadYourWrites {

    private static final Logger LOG = LoggerFactory.getLogger(ReadYourWrites.class);

    private ReadYourWrites() {}

    public static void await(ProjectionProgress arrivals, StreamId stream, long version, Duration patience) {
        wait(stream, version, () -> arrivals.await(stream, version, patience));
    }

    /** Also for what was recorded together with it, whatever that is about. */
    public static void awaitAll(ProjectionProgress arrivals, StreamId stream, long version, Duration patience) {
        wait(stream, version, () -> arrivals.awaitAll(stream, version, patience));
    }

    private static void wait(StreamId stream, long version, BooleanSupplier waiting) {
        try {
            if (!waiting.getAsBoolean()) {
                LOG.debug("{} was recorded at {}, and pages have not heard of it yet", stream, version);
            }
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "{} was recorded at {}, and the pages cannot be asked: {}",
                    stream,
                    version,
                    unreachable.toString());
        }
    }
}
