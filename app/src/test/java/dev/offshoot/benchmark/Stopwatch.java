package dev.offshoot.benchmark;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The clock of whoever measures. */
public final class Stopwatch {

    private final long begun = System.nanoTime();

    /** What is timed. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** How long something takes. */
    public static double seconds(Work work) throws Exception {
        var watch = new Stopwatch();
        work.run();
        return watch.seconds();
    }

    /** Since this was made. */
    public double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Waits until so many seconds have passed since this was made; not at all when they have. */
    public void await(double seconds) {
        for (var left = seconds - seconds(); left > 0; left = seconds - seconds()) {
            LockSupport.parkNanos((long) (left * TimeUnit.SECONDS.toNanos(1)));
        }
    }
}
