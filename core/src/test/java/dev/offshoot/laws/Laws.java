package dev.offshoot.laws;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Plays a law many times over, each time from a seed of its own, and names the seed when it is broken. With
 * {@code -Dlaws.seeds=40} none is played more than 40 times.
 */
public final class Laws {

    private static final int MOST = Integer.getInteger("laws.seeds", Integer.MAX_VALUE);

    private Laws() {}

    public static void hold(int times, Consumer<Random> law) {
        for (var seed = 0L; seed < Math.min(times, MOST); seed++) {
            try {
                law.accept(new Random(seed));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("broken for seed " + seed, broken);
            }
        }
    }
}
