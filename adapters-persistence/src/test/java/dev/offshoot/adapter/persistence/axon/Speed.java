package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.command.Outcome;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Measures, when run by hand: commands a second, from a command to a line, a rebuild. */
public final class Speed {

    private static final Duration LONG = Duration.ofSeconds(4);

    private Speed() {}

    public static void main(String[] arguments) {
        try (var store = TestStore.fresh()) {
            for (var callers : new int[] {1, 8, 1, 8}) {
                say("%d callers: %d commands/s".formatted(callers, commands(store, callers)));
            }
        }
        try (var store = TestStore.fresh().running()) {
            store.streams.execute(Counters.start("a"));
            var nanos = IntStream.range(0, 1_000)
                    .mapToLong(_ -> arrival(store))
                    .skip(300)
                    .sorted()
                    .toArray();
            say("command and arrival: p50 %.1f ms, p90 %.1f ms"
                    .formatted(nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 9 / 10] / 1e6));
            grow(store);
            for (var round = 0; round < 3; round++) {
                var began = System.nanoTime();
                store.rebuild.swap();
                say("rebuild of %d events: %d ms"
                        .formatted(store.log.index().head(), (System.nanoTime() - began) / 1_000_000));
            }
            var began = System.nanoTime();
            say("differences: " + store.rebuild.compare().size() + " in " + (System.nanoTime() - began) / 1_000_000
                    + " ms");
        }
        System.exit(0);
    }

    private static long arrival(TestStore store) {
        var began = System.nanoTime();
        var done = (Outcome.Done) store.streams.execute(Counters.raise("a", 1));
        store.views.await(done.stream(), done.version(), LONG);
        return System.nanoTime() - began;
    }

    private static long commands(TestStore store, int callers) {
        var count = new LongAdder();
        var until = System.nanoTime() + LONG.toNanos();
        try (var threads = Executors.newFixedThreadPool(callers)) {
            CompletableFuture.allOf(IntStream.range(0, callers)
                            .mapToObj(
                                    n -> CompletableFuture.runAsync(() -> raise(store, "s" + n, until, count), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        return count.sum() / LONG.toSeconds();
    }

    private static void raise(TestStore store, String key, long until, LongAdder count) {
        store.streams.execute(Counters.start(key));
        while (System.nanoTime() < until) {
            store.streams.execute(Counters.raise(key, 1));
            count.increment();
        }
    }

    /** 2,000 streams of 50 events, copied by SQL from one. */
    private static void grow(TestStore store) {
        store.views.stop();
        store.jdbc.update("""
                insert into event (stream, version, category, type, revision, recorded, payload, metadata, event_id)
                select 'counter-g' || s, version, category, type, revision, recorded,
                       replace(payload::text, '"a"', '"g' || s || '"')::json, metadata, gen_random_uuid()
                from event, generate_series(1, 2000) s where stream = 'counter-a' and version < 50 order by version, s""");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
