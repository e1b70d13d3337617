package dev.offshoot.projection.patience;

/** How long whoever has a stream told waits for it: asked before every step, it may end the telling. */
@FunctionalInterface
public interface Patience {

    /** Waits for the end, however far that is. */
    Patience ENDLESS = () -> {};

    /** @throws TakesLong where the telling is to end here */
    void step();

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
