package dev.offshoot.adapter.persistence.readmodel;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the pages show what was recorded. */
public final class ProjectionsHealthIndicator extends AbstractHealthIndicator {

    private static final Duration TOO_FAR_BEHIND = Duration.ofSeconds(30);

    private final Supplier<Lag> lag;

    public ProjectionsHealthIndicator(Supplier<Lag> lag) {
        super("the lag of the projections cannot be read");
        this.lag = lag;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var now = lag.get();
        health.withDetail("lagMillis", now.behind().toMillis())
                .withDetail("position", now.position())
                .withDetail("head", now.head());
        now.fault().ifPresent(fault -> health.withDetail("fault", fault));
        if (now.fault().isPresent()) {
            health.down();
        } else if (now.behind().compareTo(TOO_FAR_BEHIND) > 0) {
            health.outOfService();
        } else {
            health.up();
        }
    }
}
