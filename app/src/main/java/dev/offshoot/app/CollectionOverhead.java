package dev.offshoot.app;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Notices that the Java machine does little but collect garbage: a heap that is just too small need not lead to an
 * OutOfMemoryError for minutes, while requests time out and the database drops its connections. The parallel collector
 * has such a limit of its own (<code>-XX:GCTimeLimit</code>), the others have none.
 */
final class CollectionOverhead {

    /** Of the time of a whole window. */
    private static final double TOO_MUCH = 0.85;

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final int LOOKS_IN_A_WINDOW = 6;

    private final LongSupplier collecting;
    private final LongSupplier clock;

    /** Of the last looks, in a ring: nothing is made while there is no room. */
    private final long[] collected = new long[LOOKS_IN_A_WINDOW];

    private final long[] at = new long[LOOKS_IN_A_WINDOW];
    private int looks;

    /**
     * @param collecting milliseconds in which everything stood still for a collection, since the start
     * @param clock milliseconds
     */
    CollectionOverhead(LongSupplier collecting, LongSupplier clock) {
        this.collecting = collecting;
        this.clock = clock;
    }

    /** Of this machine. A collector that works beside the threads counts its cycles apart: they are no overhead. */
    static CollectionOverhead ofThisMachine() {
        var collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(collector -> !collector.getName().endsWith("Cycles"))
                .toList();
        return new CollectionOverhead(() -> sum(collectors), () -> System.nanoTime() / 1_000_000);
    }

    private static long sum(List<GarbageCollectorMXBean> collectors) {
        var sum = 0L;
        for (var collector : collectors) {
            sum += collector.getCollectionTime();
        }
        return sum;
    }

    /** Looks every few seconds from now on, and once it is too much, does so. */
    void watch(Runnable tooMuch) {
        Thread.ofPlatform().daemon().name("collection-overhead").start(() -> {
            while (!isTooMuch()) {
                try {
                    Thread.sleep(BETWEEN_LOOKS);
                } catch (InterruptedException stopped) {
                    return;
                }
            }
            tooMuch.run();
        });
    }

    /** Looks once: whether collections took almost all the time since the look a window ago. */
    boolean isTooMuch() {
        var place = looks % LOOKS_IN_A_WINDOW;
        var collectedBefore = collected[place];
        var before = at[place];
        collected[place] = collecting.getAsLong();
        at[place] = clock.getAsLong();
        looks++;
        return looks > LOOKS_IN_A_WINDOW && collected[place] - collectedBefore > TOO_MUCH * (at[place] - before);
    }
}
