package dev.offshoot.adapter.persistence.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * That no event is passed over which is committed late, and none told twice: writers hold their place in the log for a
 * while before they commit, or give it up. With {@code -Doffshoot.gaps.events=100000} they write so many.
 */
final class EveryEventIsReadIT {

    private static final int EVENTS = Integer.getInteger("offshoot.gaps.events", 4_000);
    private static final int WRITERS = 8;
    private static final int LONGEST_MILLIS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RAISED = """
            insert into event (event_id, stream, version, category, recorded, type, revision, payload, metadata)
            values (gen_random_uuid(), ?, ?, 'counter', date_trunc('milliseconds', now()), 'counter.raised', 1,
                    json_build_object('counter', ?, 'by', 1, 'cause', json_build_object('is', 'Unsaid')),
                    '{"occurred":"2024-01-01","actor":"ada"}')""";

    private final TestStore store = TestStore.fresh().running();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoever_commits_late_or_not_at_all() {
        var committed = new AtomicLong();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            CompletableFuture.allOf(IntStream.range(0, WRITERS)
                            .mapToObj(n -> CompletableFuture.runAsync(() -> write("w" + n, committed), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        assertThat(store.views.caughtUp(PATIENCE)).isTrue();
        assertThat(store.jdbc.queryForObject("select count(*) from event", Long.class))
                .isEqualTo(committed.get());
        assertThat(store.jdbc.queryForObject("select count(*) from readmodel.counter_step", Long.class))
                .as("each in the journal")
                .isEqualTo(committed.get());
        assertThat(store.jdbc.queryForObject(
                        "select sum(total) from readmodel.counter_line where known_to = 'infinity' and was_to = 'infinity'",
                        Long.class))
                .as("each counted once")
                .isEqualTo(committed.get());
        assertThat(store.rebuild.compare()).isEmpty();
    }

    private void write(String key, AtomicLong committed) {
        var version = 0;
        for (var attempt = 0; version < EVENTS / WRITERS; attempt++) {
            var place = version;
            var held = attempt % 10 == 0 ? attempt % LONGEST_MILLIS / 1_000.0 : 0;
            var givenUp = attempt % 20 == 7;
            try {
                store.inTransaction(() -> {
                    store.jdbc.update(RAISED, Counters.stream(key).toString(), place, key);
                    store.jdbc.execute("select pg_sleep(%s)".formatted(held));
                    if (givenUp) {
                        throw new GivenUp();
                    }
                });
                committed.incrementAndGet();
                version++;
            } catch (GivenUp expected) {
                assertThat(givenUp).isTrue();
            }
        }
    }

    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
