package dev.offshoot.adapter.persistence.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.command.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Which node tells of a group is said by its claim, and a node keeps that for as long as it is at work. */
final class ClaimsIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final Duration CLAIM = Duration.ofSeconds(5);

    @Test
    void a_batch_at_work_keeps_its_claim_and_leaves_the_token_to_be_read() {
        try (var store = TestStore.fresh().running()) {
            store.streams.execute(Counters.start("a"));
            assertThat(store.views.caughtUp(LONG_ENOUGH)).isTrue();
            var owner = owner(store);
            store.inTransaction(() -> {
                store.jdbc.execute("lock table public.set_aside in exclusive mode");
                store.streams.execute(Counters.raise("a", 3));
                var begun = Instant.now();
                Awaitility.await()
                        .atMost(LONG_ENOUGH)
                        .untilAsserted(() -> assertThat(claimed(store)).isAfter(begun.plus(CLAIM)));
            });
            assertThat(owner(store)).isEqualTo(owner);
            assertThat(store.views.caughtUp(LONG_ENOUGH)).isTrue();
            assertThat(store.streams.execute(Counters.raise("a", 4))).isInstanceOf(Outcome.Done.class);
        }
    }

    /** When the claim was last said to hold, as a node asks that would take it over. */
    private static Instant claimed(TestStore store) {
        return Instant.parse(Objects.requireNonNull(store.jdbc.queryForObject(
                "select changed from token where processor = 'counters' and segment = 0 for update nowait",
                String.class)));
    }

    private static String owner(TestStore store) {
        return Objects.requireNonNull(store.jdbc.queryForObject(
                "select owner from token where processor = 'counters' and segment = 0", String.class));
    }
}
