package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.projection.patience.Patience;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * For how long something is told while others wait: for so many steps, and for no longer than two seconds, as some steps take
 * much longer than others.
 *
 * @param steps at most
 */
public record OthersWait(long steps) {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** Which part of all steps a stream may take whatever others take. */
    private static final int FEW = 100;

    /** For one telling. */
    public Patience once() {
        var counted = Patience.of(steps);
        var end = System.nanoTime() + LONGEST.toNanos();
        var timed = Patience.until(() -> System.nanoTime() > end);
        return () -> {
            counted.step();
            timed.step();
        };
    }

    /** Several tellings share it. Each may take a few steps beside, so that none is ended for others alone. */
    public Supplier<Patience> together() {
        var all = once();
        return () -> {
            var few = new AtomicLong(steps / FEW);
            return () -> {
                if (few.getAndDecrement() <= 0) {
                    all.step();
                }
            };
        };
    }
}
