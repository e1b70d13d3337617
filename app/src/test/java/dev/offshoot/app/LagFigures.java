package dev.offshoot.app;

import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.benchmark.Figure;
import dev.offshoot.benchmark.FigureTable;
import dev.offshoot.benchmark.Spread;
import dev.offshoot.benchmark.Stopwatch;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** How long after it is recorded an event is in the tables, when commands are handed in at an even rate. */
final class LagFigures {

    private static final int CALLERS = 48;
    private static final int WATCHED = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TestStore store;
    private final CommandFigures commands;

    LagFigures(TestStore store, CommandFigures commands) {
        this.store = store;
        this.commands = commands;
    }

    /** @param behind how long after the last command all were in the tables */
    private record Run(double perSecond, List<Double> lagMillis, double behind) {}

    void measure(FigureTable table, double seconds) throws Exception {
        at(500, seconds / 2);
        var steady = at(500, seconds);
        table.add(Figure.time("lag at 500 commands/s, p50", Spread.quantile(steady.lagMillis(), 0.5), 15));
        table.add(Figure.time("lag at 500 commands/s, p99", Spread.quantile(steady.lagMillis(), 0.99), 100));
        var fast = at(1_500, seconds);
        table.add(Figure.reached("commands taken of 1,500/s", fast.perSecond(), "/s", 1_500 * 0.99));
        table.add(Figure.time("lag at 1,500 commands/s, p50", Spread.quantile(fast.lagMillis(), 0.5)));
        table.add(Figure.time("until all of them are shown, after the last", fast.behind() * 1_000));
    }

    private Run at(int rate, double seconds) throws Exception {
        var next = new AtomicInteger();
        var lags = new ConcurrentLinkedQueue<Double>();
        var watch = new Stopwatch();
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            CompletableFuture.allOf(IntStream.range(0, CALLERS)
                            .mapToObj(_ ->
                                    CompletableFuture.runAsync(() -> send(rate, seconds, next, lags, watch), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        var took = watch.seconds();
        var behind = Stopwatch.seconds(() -> store.views.caughtUp(PATIENCE));
        return new Run(rate * seconds / took, List.copyOf(lags), behind);
    }

    private void send(int rate, double seconds, AtomicInteger next, Queue<Double> lags, Stopwatch watch) {
        for (var n = next.getAndIncrement(); n < rate * seconds; n = next.getAndIncrement()) {
            watch.await((double) n / rate);
            var done = commands.reforecast();
            if (n % WATCHED == 0) {
                var recorded = new Stopwatch();
                if (!store.views.await(done.stream(), done.version(), PATIENCE)) {
                    throw new IllegalStateException("not shown: " + done);
                }
                lags.add(recorded.seconds() * 1_000);
            }
        }
    }
}
