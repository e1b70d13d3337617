package dev.offshoot.adapter.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Warns at start when the log is ahead of the clock: then the clock was put back, or is wrong. Nothing is hidden by it,
 * but no entry of a stream is recorded earlier than the one before it.
 */
class ClockCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ClockCheck.class);

    /** Clocks of two machines may differ so much. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final Supplier<Optional<Instant>> newest;
    private final Clock clock;

    /** @param newest when the last entry was recorded */
    ClockCheck(Supplier<Optional<Instant>> newest, Clock clock) {
        this.newest = newest;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        warning().ifPresent(LOG::warn);
    }

    Optional<String> warning() {
        var now = clock.instant();
        return newest.get()
                .filter(recorded -> recorded.isAfter(now.plus(TOLERANCE)))
                .map(recorded ->
                        "The last entry was recorded at %s, but this machine's clock says %s. Set the clock right. Until then new entries of the same things bear the later time."
                                .formatted(recorded, now));
    }
}
