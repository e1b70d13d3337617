package dev.offshoot.benchmark;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Some threads that each do one thing after another for a while.
 *
 * @param seconds how long
 */
public record Callers(int count, double seconds) {

    /** What one of them does at a time. */
    @FunctionalInterface
    public interface Call {
        /** @param caller from 0 */
        void by(int caller) throws Exception;
    }

    /** How often it was done in a second, by all of them. */
    public double perSecond(Call call) {
        var calls = new LongAdder();
        var watch = new Stopwatch();
        try (var threads = Executors.newFixedThreadPool(count)) {
            CompletableFuture.allOf(IntStream.range(0, count)
                            .mapToObj(caller ->
                                    CompletableFuture.runAsync(() -> repeat(call, caller, watch, calls), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        return calls.sum() / watch.seconds();
    }

    private void repeat(Call call, int caller, Stopwatch watch, LongAdder calls) {
        while (watch.seconds() < seconds) {
            try {
                call.by(caller);
            } catch (Exception failure) {
                throw new CompletionException(failure);
            }
            calls.increment();
        }
    }
}
