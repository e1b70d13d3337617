package dev.offshoot.laws;

import java.util.Random;
import java.util.stream.LongStream;

/**
 * Plays laws from seeds, and names the seed when one is broken: with {@code -Dlaws.seed=17} it is played from that seed
 * alone. With {@code -Dlaws.seeds=40} none is played more than 40 times.
 */
public final class Laws {

    /** What holds, whatever chance brings. */
    @FunctionalInterface
    public interface Law {
        void hold(Random chance) throws Exception;
    }

    private Laws() {}

    /** From as many seeds as times, the same in every run. */
    public static void hold(int times, Law law) {
        var most = Math.min(times, Integer.getInteger("laws.seeds", Integer.MAX_VALUE));
        seeds(LongStream.range(0, most)).forEach(seed -> play(seed, law));
    }

    /** Once, and told beforehand: what takes long may be stopped before its end. */
    public static void once(long seed, Law law) {
        seeds(LongStream.of(seed)).forEach(chosen -> {
            System.out.println("Chances of " + again(chosen));
            play(chosen, law);
        });
    }

    /** Once, with other chances in every run. */
    public static void anew(Law law) {
        once(System.nanoTime(), law);
    }

    private static LongStream seeds(LongStream usual) {
        var one = Long.getLong("laws.seed");
        return one == null ? usual : LongStream.of(one);
    }

    private static void play(long seed, Law law) {
        try {
            law.hold(new Random(seed));
        } catch (AssertionError | Exception broken) {
            throw new AssertionError("broken, again with " + again(seed), broken);
        }
    }

    private static String again(long seed) {
        return "-Dlaws.seed=" + seed;
    }
}
