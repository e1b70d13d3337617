package dev.offshoot.adapter.persistence.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.readmodel.ProjectionsHealthIndicator;
import dev.offshoot.command.Outcome;
import dev.offshoot.counter.CounterCommand.RaiseCounter;
import dev.offshoot.counter.CounterEvent;
import dev.offshoot.counter.CounterFold;
import dev.offshoot.counter.CounterId;
import dev.offshoot.counter.CounterLine;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.time.AsOf;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

final class ViewsIT {

    /** For a busy machine: what is awaited comes, whenever that is. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private TestStore store;

    @BeforeEach
    void open() {
        store = TestStore.fresh().running();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_reader_sees_what_it_wrote_within_a_second() {
        store.streams.execute(Counters.start("a"));
        var done = (Outcome.Done) store.streams.execute(Counters.raise("a", 3));
        assertThat(store.views.await(done.stream(), done.version(), LONG_ENOUGH))
                .isTrue();

        var line = line("a").orElseThrow();
        assertThat(line.body().total()).isEqualTo(3);
        assertThat(line.version()).isEqualTo(1);
        assertThat(Optional.of(line))
                .isEqualTo(new CounterFold().at(AsOf.NOW, store.streams.of(done.stream()), CounterEvent.class));
    }

    @Test
    void lines_are_found_by_column_and_by_whom_they_belong_to() {
        for (var key : List.of("iris", "iris~referrals", "iris~sites", "irises")) {
            store.streams.execute(Counters.start(key));
        }
        await("irises", 0);
        var lines = store.models.lines(Counters.LINES);
        assertThat(lines.within("iris", AsOf.NOW))
                .extracting(l -> l.stream().key())
                .containsExactly("iris~referrals", "iris~sites");
        assertThat(store.jdbc.queryForList(
                        "select key from readmodel.counter_line where title = 'Counter irises' and total < 1",
                        String.class))
                .containsExactly("irises");
        assertThat(lines.page(AsOf.NOW, Optional.empty(), 100).lines()).hasSize(4);
    }

    @Test
    void a_journal_keeps_a_line_for_each_event() {
        store.streams.execute(Counters.start("a"));
        store.streams.execute(Counters.raise("a", 3));
        store.streams.execute(Counters.raise("a", 4));
        await("a", 2);
        assertThat(store.jdbc.queryForList(
                        "select by from readmodel.counter_step where stream = 'counter-a' order by position",
                        Integer.class))
                .containsExactly(3, 4);
    }

    @Test
    void a_correction_tells_the_rows_again() {
        store.streams.execute(Counters.start("a"));
        store.streams.execute(Counters.raise("a", 30));
        store.streams.execute(
                Counters.correct("a", 1, Optional.of(new RaiseCounter(new CounterId("a"), 3, Optional.empty()))));
        await("a", 2);
        assertThat(totals("a")).containsExactly(3L);
        assertThat(line("a").orElseThrow().body().total()).isEqualTo(3);
        store.streams.execute(Counters.correct("a", 1, Optional.empty()));
        store.streams.execute(Counters.correct("a", 2, Optional.empty()));
    }

    @Test
    void a_stream_of_which_nothing_counts_has_no_line() {
        store.streams.execute(Counters.start("a"));
        await("a", 0);
        store.streams.execute(Counters.correct("a", 0, Optional.empty()));
        await("a", 1);
        assertThat(totals("a")).isEmpty();
        assertThat(line("a")).isEmpty();
    }

    @Test
    void lines_as_they_were_come_from_the_log() {
        store.streams.execute(Counters.start("a"));
        store.streams.execute(Counters.start("a~b"));
        store.jdbc.update("update event set recorded = recorded - interval '1 hour'");
        var then = Instant.now().minus(Duration.ofMinutes(30));
        store.streams.execute(Counters.raise("a", 3));
        await("a", 1);
        store.rebuild.swap();
        var asKnown = new AsOf(Optional.of(then), Optional.empty());
        var lines = store.models.lines(Counters.LINES);
        assertThat(lines.of(Counters.stream("a"), asKnown).orElseThrow().body().total())
                .isZero();
        assertThat(lines.within("a", asKnown)).hasSize(1);
        assertThat(lines.page(asKnown, Optional.empty(), 100).lines()).hasSize(2);
        assertThat(lines.page(
                                new AsOf(Optional.of(then.minus(Duration.ofHours(1))), Optional.empty()),
                                Optional.empty(),
                                100)
                        .lines())
                .isEmpty();
    }

    @Test
    void the_lag_is_shown() {
        var health = new ProjectionsHealthIndicator(
                store.views::lag,
                store.operated::states,
                () -> store.aside.waiting().size());
        store.streams.execute(Counters.start("a"));
        await("a", 0);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails())
                .containsEntry("lagMillis", 0L)
                .containsEntry("groups", Map.of("counters", "running", "steps", "running"));

        store.views.stop();
        store.streams.execute(Counters.raise("a", 1));
        store.jdbc.update("update event set recorded = recorded - interval '1 minute' where version = 1");
        assertThat(store.views.lag().behind()).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        store.views.start();
        await("a", 1);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_projection_that_fails_is_seen_and_tried_again() {
        var health = new ProjectionsHealthIndicator(
                store.views::lag,
                store.operated::states,
                () -> store.aside.waiting().size());
        store.jdbc.execute("alter table readmodel.counter_line rename to hidden");
        store.streams.execute(Counters.start("a"));
        awaitStatus(health, Status.DOWN);
        assertThat(store.views.await(Counters.stream("a"), 0, Duration.ofMillis(300)))
                .isFalse();
        store.jdbc.execute("alter table readmodel.hidden rename to counter_line");
        await("a", 0);
        assertThat(totals("a")).containsExactly(0L);
        awaitStatus(health, Status.UP);
    }

    @Test
    void projections_go_on_where_they_stopped() {
        store.streams.execute(Counters.start("a"));
        await("a", 0);
        store.views.stop();
        for (var n = 0; n < 700; n++) {
            store.streams.execute(Counters.raise("a", 1));
        }
        assertThat(totals("a")).containsExactly(0L);
        store.views.start();
        assertThat(store.views.await(Counters.stream("a"), 0, LONG_ENOUGH)).isTrue();
        assertThat(store.views.await(Counters.stream("a"), 700, Duration.ofSeconds(10)))
                .isTrue();
        assertThat(totals("a")).containsExactly(700L);
    }

    @Test
    void a_database_that_cut_all_connections_is_used_again() {
        store.streams.execute(Counters.start("a"));
        await("a", 0);
        store.jdbc.queryForList("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()");
        var outcome = insistently(() -> store.streams.execute(Counters.raise("a", 1)));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        var version = ((Outcome.Done) outcome).version();
        assertThat(insistently(() -> store.views.await(Counters.stream("a"), version, Duration.ofSeconds(20))))
                .isTrue();
    }

    private static <T> T insistently(Supplier<T> command) {
        for (var tries = 0; ; tries++) {
            try {
                return command.get();
            } catch (RuntimeException cutOff) {
                if (tries > 20) {
                    throw cutOff;
                }
            }
        }
    }

    private Optional<ReadModel<CounterLine>> line(String key) {
        return store.models.lines(Counters.LINES).of(Counters.stream(key), AsOf.NOW);
    }

    /** As its row has it that holds now. */
    private List<Long> totals(String key) {
        return store.jdbc.queryForList(
                "select total from readmodel.counter_line where key = ? and known_to = 'infinity' and was_to = 'infinity'",
                Long.class,
                key);
    }

    private void await(String key, long version) {
        assertThat(store.views.await(Counters.stream(key), version, LONG_ENOUGH))
                .isTrue();
    }

    private static void awaitStatus(ProjectionsHealthIndicator health, Status wanted) {
        Awaitility.await()
                .atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(wanted));
    }
}
