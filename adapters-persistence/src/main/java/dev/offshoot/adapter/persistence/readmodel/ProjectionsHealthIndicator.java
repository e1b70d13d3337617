package dev.offshoot.adapter.persistence.readmodel;

import java.time.Duration;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Whether the pages show what was recorded, all of it or all but what had to be set aside. */
public final class ProjectionsHealthIndicator extends AbstractHealthIndicator {

    private static final Duration TOO_FAR_BEHIND = Duration.ofSeconds(30);

    private static final Status DEGRADED = new Status("DEGRADED", "some events could not be taken and are set aside");

    private final Supplier<Lag> lag;
    private final Supplier<Map<String, String>> states;
    private final IntSupplier aside;

    /** @param states what each group does, by its name */
    public ProjectionsHealthIndicator(Supplier<Lag> lag, Supplier<Map<String, String>> states, IntSupplier aside) {
        super("the lag of the projections cannot be read");
        this.lag = lag;
        this.states = states;
        this.aside = aside;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var now = lag.get();
        health.withDetail("lagMillis", now.behind().toMillis())
                .withDetail("position", now.position())
                .withDetail("head", now.head())
                .withDetail("groups", states.get());
        var waiting = aside.getAsInt();
        health.withDetail("setAside", waiting);
        now.fault().ifPresent(fault -> health.withDetail("fault", fault));
        if (now.fault().isPresent()) {
            health.down();
        } else if (now.behind().compareTo(TOO_FAR_BEHIND) > 0) {
            health.outOfService();
        } else if (waiting > 0) {
            health.status(DEGRADED);
        } else {
            health.up();
        }
    }
}
