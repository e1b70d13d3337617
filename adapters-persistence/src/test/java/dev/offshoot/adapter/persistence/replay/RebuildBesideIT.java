package dev.offshoot.adapter.persistence.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.projection.upkeep.OperateProjections.Answer;
import dev.offshoot.projection.upkeep.OperateProjections.Operation;
import dev.offshoot.projection.upkeep.ProjectionGroup;
import dev.offshoot.projection.upkeep.RebuildRun;
import dev.offshoot.projection.upkeep.RebuildRun.Stage;
import dev.offshoot.projection.upkeep.RowComparison;
import dev.offshoot.time.AsOf;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group rebuilt beside what pages read, while others write, on one node and on two. */
final class RebuildBesideIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final String GROUP = "counters";
    private static final String HOLDS = "known_to = 'infinity' and was_to = 'infinity'";

    /** Raises a once more, by as much. */
    private static final String ONE_MORE = """
            insert into event (event_id, stream, version, category, recorded, type, revision, payload, metadata)
            select gen_random_uuid(), stream, version + 1, category, date_trunc('milliseconds', now()), type, revision,
                   payload, metadata
            from event where stream = 'counter-a' and version = 1""";

    private TestStore store;

    @BeforeEach
    void open() {
        store = TestStore.fresh().running();
        store.streams.execute(Counters.start("a"));
        store.streams.execute(Counters.raise("a", 3));
        store.streams.execute(Counters.start("b"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nothing_is_lost_while_others_write_correct_and_compare() {
        var stop = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = CompletableFuture.allOf(
                    CompletableFuture.runAsync(() -> keepWriting("w1", stop), threads),
                    CompletableFuture.runAsync(() -> keepWriting("w2", stop), threads));
            try {
                for (var n = 0; n < 3; n++) {
                    accepted(store, Operation.REBUILD);
                    awaitStage(Stage.READY);
                    accepted(store, Operation.COMPARE);
                    assertThat(awaitComparison().some()).isEmpty();
                    accepted(store, Operation.SWITCH);
                    awaitStage(Stage.SWITCHED);
                }
            } finally {
                stop.set(true);
            }
            writers.join();
        }
        assertThat(store.rebuild.compare()).isEmpty();
    }

    /** To one stream after another: one that grows without end is told ever more slowly by a fold as plain as this. */
    private void keepWriting(String name, AtomicBoolean stop) {
        for (var stream = 0; !stop.get(); stream++) {
            var key = name + "-" + stream;
            store.streams.execute(Counters.start(key));
            for (var n = 1; n <= 200 && !stop.get(); n++) {
                store.streams.execute(Counters.raise(key, 1));
                if (n % 50 == 0) {
                    store.streams.execute(Counters.correct(key, n / 2, Optional.empty()));
                }
            }
        }
    }

    @Test
    void what_differs_is_shown_before_it_is_put_right() {
        caughtUp(store);
        makeWrong("a");
        accepted(store, Operation.REBUILD);
        awaitStage(Stage.READY);
        accepted(store, Operation.COMPARE);
        var found = awaitComparison();
        assertThat(found.tables())
                .contains(new RowComparison.Count("counter_line", 1, 1))
                .allMatch(count -> count.table().equals("counter_line") || count.live() + count.rebuilt() == 0);
        assertThat(found.some())
                .extracting(RowComparison.Row::side)
                .containsExactly(RowComparison.Side.LIVE, RowComparison.Side.REBUILT);
        assertThat(total("a")).isEqualTo(1_000_000);
        accepted(store, Operation.SWITCH);
        awaitStage(Stage.SWITCHED);
        assertThat(total("a")).isEqualTo(3);
    }

    @Test
    void what_is_cancelled_leaves_nothing_behind_and_the_rows_as_they_were() {
        caughtUp(store);
        makeWrong("a");
        accepted(store, Operation.REBUILD);
        awaitStage(Stage.READY);
        accepted(store, Operation.CANCEL);
        awaitStage(Stage.CANCELLED);
        assertThat(shadows()).isEmpty();
        assertThat(total("a")).isEqualTo(1_000_000);
    }

    @Test
    void a_paused_group_stands_still_is_not_waited_for_and_goes_on() {
        caughtUp(store);
        accepted(store, Operation.PAUSE);
        store.streams.execute(Counters.raise("a", 4));
        assertThat(store.views.await(Counters.stream("a"), 2, LONG_ENOUGH)).isTrue();
        assertThat(total("a")).isEqualTo(3);
        assertThat(store.views.lag().behind()).isZero();
        assertThat(store.operated.group("steps").orElseThrow().state()).isEqualTo(ProjectionGroup.State.RUNNING);
        accepted(store, Operation.REBUILD);
        awaitStage(Stage.READY);
        assertThat(store.operated.operate(GROUP, Operation.COMPARE, "ada"))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why()).contains("Resume it first"));
        accepted(store, Operation.SWITCH);
        awaitStage(Stage.SWITCHED);
        assertThat(total("a")).isEqualTo(7);
        store.streams.execute(Counters.raise("a", 5));
        accepted(store, Operation.RESUME);
        Awaitility.await().atMost(LONG_ENOUGH).until(() -> total("a") == 12);
    }

    @Test
    void two_nodes_share_one_database_and_each_sees_and_steers_what_the_other_does() {
        try (var other = TestStore.on(store.on).running()) {
            accepted(store, Operation.REBUILD);
            assertThat(other.operated.operate(GROUP, Operation.REBUILD, "bob")).isInstanceOf(Answer.Refused.class);
            awaitStage(Stage.READY);
            assertThat(run(other).stage()).isEqualTo(Stage.READY);
            accepted(other, Operation.SWITCH);
            awaitStage(Stage.SWITCHED);
            for (var n = 0; n < 20; n++) {
                var writer = n % 2 == 0 ? store : other;
                writer.streams.execute(Counters.raise("a", 1));
            }
            var last = store.log.index().head(Counters.stream("a")).orElseThrow();
            assertThat(store.views.await(Counters.stream("a"), last, LONG_ENOUGH))
                    .isTrue();
            assertThat(other.views.await(Counters.stream("a"), last, LONG_ENOUGH))
                    .isTrue();
            assertThat(total("a")).isEqualTo(23);
            assertThat(other.views.lag().behind()).isZero();
            accepted(other, Operation.PAUSE);
            Awaitility.await()
                    .atMost(LONG_ENOUGH)
                    .until(() -> store.views.all().stream()
                            .noneMatch(one -> one.group().name().equals(GROUP) && one.isRunning()));
            accepted(store, Operation.RESUME);
        }
        assertThat(store.rebuild.compare()).isEmpty();
    }

    @Test
    void a_node_that_works_on_is_told_that_a_rebuild_on_another_has_gone_on_with_the_tables() {
        try (var other = TestStore.on(store.on)) {
            for (var n = 0; n < 5; n++) {
                store.streams.execute(Counters.raise("a", 1));
                other.rebuild.swap();
                store.streams.execute(Counters.raise("a", 1));
                var last = store.log.index().head(Counters.stream("a")).orElseThrow();
                assertThat(store.views.await(Counters.stream("a"), last, LONG_ENOUGH))
                        .isTrue();
            }
        }
        assertThat(total("a")).isEqualTo(13);
        assertThat(store.rebuild.compare()).isEmpty();
    }

    @Test
    void one_that_somebody_who_reads_keeps_from_the_switch_is_ready_still() throws Exception {
        caughtUp(store);
        accepted(store, Operation.REBUILD);
        awaitStage(Stage.READY);
        try (var reader = store.on.dataSource().getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement().executeQuery("select count(*) from readmodel.counter_line");
            accepted(store, Operation.SWITCH);
            Awaitility.await()
                    .atMost(LONG_ENOUGH)
                    .untilAsserted(() -> assertThat(run(store).message()).contains("for too long", "Try again"));
            assertThat(run(store).stage()).isEqualTo(Stage.READY);
            reader.rollback();
        }
        accepted(store, Operation.SWITCH);
        awaitStage(Stage.SWITCHED);
        assertThat(store.rebuild.compare()).isEmpty();
    }

    @Test
    void what_came_at_a_switch_that_was_given_up_is_not_lost_for_the_next() throws Exception {
        caughtUp(store);
        accepted(store, Operation.REBUILD);
        awaitStage(Stage.READY);
        try (var reader = store.on.dataSource().getConnection();
                var writer = store.on.dataSource().getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement().executeQuery("select count(*) from readmodel.counter_line");
            writer.setAutoCommit(false);
            writer.createStatement().execute(ONE_MORE);
            accepted(store, Operation.SWITCH);
            Awaitility.await().atMost(LONG_ENOUGH).until(() -> waiting("ShareLock") > 0);
            writer.commit();
            Awaitility.await()
                    .atMost(LONG_ENOUGH)
                    .untilAsserted(() -> assertThat(run(store).message()).contains("for too long", "Try again"));
            reader.rollback();
        }
        accepted(store, Operation.SWITCH);
        awaitStage(Stage.SWITCHED);
        assertThat(total("a")).isEqualTo(6);
        assertThat(store.rebuild.compare()).isEmpty();
    }

    private long waiting(String lock) {
        return store.jdbc.queryForObject(
                "select count(*) from pg_locks where not granted and relation = 'event'::regclass and mode = ?",
                Long.class,
                lock);
    }

    @Test
    void one_whose_node_died_has_failed_and_may_be_started_again() {
        caughtUp(store);
        store.jdbc.update("insert into projection_run (projection, state, who) values (?, 'FILLING', 'ada')", GROUP);
        store.jdbc.execute("create table rebuild.counter_line (key text)");
        assertThat(run(store)).satisfies(run -> {
            assertThat(run.stage()).isEqualTo(Stage.FAILED);
            assertThat(run.message()).contains("Start the rebuild again");
        });
        assertThat(shadows()).isEmpty();
        accepted(store, Operation.REBUILD);
        awaitStage(Stage.READY);
    }

    @Test
    void the_next_is_started_though_the_last_that_has_ended_lets_go_a_moment_later() throws Exception {
        caughtUp(store);
        var last = RebuildLock.of(GROUP, store.on.dataSource()).orElseThrow();
        var starting = CompletableFuture.runAsync(() -> accepted(store, Operation.REBUILD));
        assertThatThrownBy(() -> starting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        last.close();
        starting.get(20, TimeUnit.SECONDS);
        awaitStage(Stage.READY);
    }

    @Test
    void one_whose_connections_are_cut_fails_and_says_what_to_do() {
        caughtUp(store);
        accepted(store, Operation.REBUILD);
        awaitStage(Stage.READY);
        store.jdbc.queryForList("select pg_terminate_backend(pid) from pg_locks"
                + " where locktype = 'advisory' and classid = 4085 and database ="
                + " (select oid from pg_database where datname = current_database())");
        awaitStage(Stage.FAILED);
        assertThat(run(store).message()).contains("What pages read stands as it was", "rebuild again");
        assertThat(total("a")).isEqualTo(3);
        accepted(store, Operation.REBUILD);
        awaitStage(Stage.READY);
    }

    @Test
    void another_version_of_the_same_form_is_read_while_it_is_rebuilt_by_itself() {
        caughtUp(store);
        var other = TestStore.on(store.on);
        store.close();
        store = other;
        store.jdbc.update("update readmodel.definition set hash = 'old'");
        makeWrong("a");
        assertThat(store.operated.group(GROUP)).hasValueSatisfying(group -> {
            assertThat(group.state()).isEqualTo(ProjectionGroup.State.AWAITS_REBUILD);
            assertThat(group.readable()).isTrue();
        });
        assertThat(total("a")).isEqualTo(1_000_000);
        assertThat(store.views.await(Counters.stream("a"), 1, LONG_ENOUGH)).isTrue();
        store.running();
        assertThat(total("a")).isEqualTo(3);
    }

    @Test
    void another_form_cannot_be_read_until_it_is_rebuilt() {
        store.jdbc.update("update readmodel.definition set shape = 'old', hash = 'old' where name like 'counter_line'");
        assertThat(store.operated.group(GROUP))
                .hasValueSatisfying(group -> assertThat(group.readable()).isFalse());
        store.running();
        assertThat(total("a")).isEqualTo(3);
    }

    /** For longer than a lock is waited for; the start goes on as soon as that ends. */
    @Test
    void a_start_waits_for_whoever_reads_what_it_has_to_drop() throws Exception {
        store.jdbc.update("update readmodel.definition set shape = 'old', hash = 'old' where name like 'counter_line'");
        try (var reader = store.on.dataSource().getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement().executeQuery("select count(*) from readmodel.counter_line");
            var starting = CompletableFuture.runAsync(store::running);
            assertThatThrownBy(() -> starting.get(7, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            reader.rollback();
            starting.get(20, TimeUnit.SECONDS);
        }
        assertThat(total("a")).isEqualTo(3);
    }

    @Test
    void what_stands_still_is_told_and_not_waited_for() {
        caughtUp(store);
        accepted(store, Operation.PAUSE);
        store.streams.execute(Counters.raise("a", 1));
        Awaitility.await()
                .atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(store.views.halts())
                        .singleElement()
                        .satisfies(halt -> assertThat(halt.group()).isEqualTo(GROUP))
                        .satisfies(halt -> assertThat(halt.since()).isPresent()));
        assertThat(store.views.upToDate(Set.of("counter"), LONG_ENOUGH)).isFalse();
        assertThat(store.views.awaitAll(Counters.stream("a"), 3, LONG_ENOUGH)).isTrue();
        accepted(store, Operation.RESUME);
        assertThat(store.views.upToDate(Set.of("counter"), LONG_ENOUGH)).isTrue();
        Awaitility.await().atMost(LONG_ENOUGH).until(() -> store.views.halts().isEmpty());
    }

    private long total(String key) {
        return store.jdbc.queryForObject(
                "select total from readmodel.counter_line where key = ? and " + HOLDS, Long.class, key);
    }

    private void makeWrong(String key) {
        store.jdbc.update("update readmodel.counter_line set total = 1000000 where key = ? and " + HOLDS, key);
    }

    private List<String> shadows() {
        return store.jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = 'rebuild'"
                        + " and table_name <> 'set_aside'",
                String.class);
    }

    private void caughtUp(TestStore node) {
        assertThat(node.views.await(Counters.stream("b"), 0, LONG_ENOUGH)).isTrue();
        assertThat(node.models.lines(Counters.LINES).of(Counters.stream("a"), AsOf.NOW))
                .isPresent();
    }

    private static void accepted(TestStore node, Operation operation) {
        assertThat(node.operated.operate(GROUP, operation, "ada")).isEqualTo(new Answer.Accepted());
    }

    private RebuildRun run(TestStore node) {
        return node.operated.group(GROUP).orElseThrow().rebuild().orElseThrow();
    }

    private void awaitStage(Stage stage) {
        Awaitility.await()
                .atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(run(store))
                        .satisfies(
                                run -> assertThat(run.stage()).as(run.message()).isEqualTo(stage)));
    }

    private RowComparison awaitComparison() {
        return Awaitility.await()
                .atMost(LONG_ENOUGH)
                .until(() -> run(store).comparison(), Optional::isPresent)
                .orElseThrow();
    }
}
