package dev.offshoot.kernel;

import java.util.Random;
import java.util.function.Consumer;

/** Plays a law many times over, each time from a seed of its own, and names the seed when it is broken. */
public final class Laws {

    private Laws() {}

    public static void hold(int times, Consumer<Random> law) {
        for (var seed = 0L; seed < times; seed++) {
            try {
                law.accept(new Random(seed));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("broken for seed " + seed, broken);
            }
        }
    }
}
