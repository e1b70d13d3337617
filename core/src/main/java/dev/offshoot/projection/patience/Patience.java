package dev.offshoot.projection.patience;

import java.util.function.BooleanSupplier;

/** How long whoever has a stream told waits for it: asked before every step, it may end the telling. */
@FunctionalInterface
public interface Patience {

    /** Waits for the end, however far that is. */
    Patience ENDLESS = () -> {};

    /** @throws TakesLong where the telling is to end here */
    void step();

    /** Until something says that it is over. */
    static Patience until(BooleanSupplier over) {
        return () -> {
            if (over.getAsBoolean()) {
                throw new TakesLong();
            }
        };
    }

    /** For so many steps: one is a line taken one event further. Each telling needs its own. */
    static Patience of(long steps) {
        return new Patience() {
            private long left = steps;

            @Override
            public void step() {
                if (left == 0) {
                    throw new TakesLong();
                }
                left--;
            }
        };
    }
}
