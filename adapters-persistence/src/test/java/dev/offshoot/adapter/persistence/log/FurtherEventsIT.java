package dev.offshoot.adapter.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.TestStore;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FurtherEventsIT {

    private static final int EVENTS = 5_000;

    /** More often than the driver and the database look at what is asked before they settle on a plan. */
    private static final int OFTEN = 20;

    private final TestStore store = TestStore.fresh();
    private final LogIndex index = store.log.index();

    @BeforeEach
    void a_log_with_a_gap() {
        store.jdbc.update("""
                insert into event
                    (position, stream, version, category, type, revision, recorded, payload, metadata, event_id)
                overriding system value
                select n, category || '-c' || n, 0, category, 'Counted', 1,
                       to_timestamp(n), '{}', '{}', gen_random_uuid()
                from generate_series(1, ?) as n
                cross join lateral (select case n when 8 then 'tally' else 'counter' end) as of (category)
                where n <> 7""", EVENTS);
        store.jdbc.execute("analyze event");
    }

    @AfterEach
    void closed() {
        store.close();
    }

    @Test
    void are_found_after_a_position_and_in_the_gaps_before_it() {
        assertThat(index.after(EVENTS - 2, List.of(7L, 8L)))
                .extracting(LogIndex.Place::position)
                .containsExactly(8L, EVENTS - 1L, (long) EVENTS);
        assertThat(index.oldestAfter(EVENTS - 2, List.of(7L, 8L), Set.of()))
                .hasValueSatisfying(
                        oldest -> assertThat(oldest.getEpochSecond()).isEqualTo(8));
        assertThat(index.oldestAfter(EVENTS - 2, List.of(7L, 8L), Set.of("counter")))
                .hasValueSatisfying(
                        oldest -> assertThat(oldest.getEpochSecond()).isEqualTo(EVENTS - 1));
        assertThat(index.oldestAfter(EVENTS, List.of(7L, 8L), Set.of("counter")))
                .isEmpty();
        assertThat(index.isAnyBetween(EVENTS, List.of(8L), EVENTS, Set.of("tally")))
                .isTrue();
        assertThat(index.isAnyBetween(EVENTS - 1, List.of(), EVENTS - 1, Set.of()))
                .isFalse();
    }

    @Test
    void are_found_without_reading_the_whole_log_however_often_they_are_asked_for() {
        store.inTransaction(() -> {
            for (var n = 0; n < OFTEN; n++) {
                index.after(EVENTS, List.of(7L));
                index.oldestAfter(EVENTS, List.of(7L), Set.of("counter"));
                index.oldestAfter(0, List.of(), Set.of("counter"));
                index.isAnyBetween(EVENTS, List.of(7L), EVENTS, Set.of("counter"));
            }

            assertThat(store.jdbc.queryForObject(
                            "select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'event'",
                            Long.class))
                    .isLessThan(EVENTS);
        });
    }
}
