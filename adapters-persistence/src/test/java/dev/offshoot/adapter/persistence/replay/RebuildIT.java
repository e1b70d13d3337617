package dev.offshoot.adapter.persistence.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestDatabase;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.counter.CounterCommand.RaiseCounter;
import dev.offshoot.counter.CounterId;
import dev.offshoot.execution.DryRun;
import dev.offshoot.projection.upkeep.RowComparison;
import dev.offshoot.time.AsOf;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

final class RebuildIT {

    /** What each writer raises during one swap at most. */
    private static final int MOST = 400;

    private final Random chance = new Random(7);
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
    void a_rebuilt_read_model_equals_the_live_one_row_by_row() {
        somethingHappens(400);
        aLedgerIsAppended();
        assertThat(store.rebuild.compare()).isEmpty();
    }

    @Test
    void a_difference_is_named_by_table_and_side() {
        somethingHappens(20);
        store.rebuild.compare();
        store.jdbc.update("update readmodel.counter_line set total = 1000000 where key = 'k0'"
                + " and known_to = 'infinity' and was_to = 'infinity'");
        assertThat(store.rebuild.compare())
                .extracting(RowComparison.Row::table, RowComparison.Row::side)
                .containsExactly(
                        tuple("counter_line", RowComparison.Side.LIVE),
                        tuple("counter_line", RowComparison.Side.REBUILT));
    }

    @Test
    void a_swap_repairs_and_the_live_run_goes_on() {
        somethingHappens(50);
        store.rebuild.compare();
        store.jdbc.update("delete from readmodel.counter_line");
        store.rebuild.swap();
        assertThat(store.models
                        .lines(Counters.LINES)
                        .page(AsOf.NOW, Optional.empty(), 100)
                        .lines())
                .isNotEmpty();
        somethingHappens(50);
        assertThat(store.rebuild.compare()).isEmpty();
    }

    @Test
    void no_event_is_lost_when_writers_go_on_during_a_swap() {
        somethingHappens(50);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < 5; n++) {
                var stop = new AtomicBoolean();
                var writers = Stream.of("w1", "w2", "w3")
                        .map(key -> CompletableFuture.runAsync(() -> keepRaising(key, stop), threads))
                        .toArray(CompletableFuture[]::new);
                store.rebuild.swap();
                stop.set(true);
                CompletableFuture.allOf(writers).join();
            }
        }
        assertThat(store.rebuild.compare()).isEmpty();
    }

    @Test
    void what_is_put_in_under_a_name_of_no_stream_is_refused() {
        for (var name : List.of("nonsense", "Counter-a", "counter-", "counter-a b", "other-a")) {
            assertThatThrownBy(() -> putIn(name)).as(name).hasMessageContaining("event_stream_is_a_name");
        }
    }

    /** A log of before may hold such events: it is gone on with all the same. */
    @Test
    void what_stands_under_a_name_of_no_stream_keeps_nothing_from_going_on() {
        store.jdbc.execute("alter table event drop constraint event_stream_is_a_name");
        putIn("nonsense");
        putIn("Counter-a");
        somethingHappens(30);
        assertThat(store.rebuild.compare()).isEmpty();
        putIn("-");
        store.rebuild.swap();
        somethingHappens(30);
        assertThat(store.rebuild.compare()).isEmpty();
    }

    private void putIn(String stream) {
        store.jdbc.update(
                "insert into event (event_id, stream, version, category, recorded, type, revision, payload, metadata)"
                        + " values (gen_random_uuid(), ?, 0, 'counter', now(), 'counter.raised', 1, '{}', '{}')",
                stream);
    }

    @Test
    void a_changed_definition_is_rebuilt_at_start() {
        somethingHappens(30);
        store.views.stop();
        store.jdbc.update("update readmodel.definition set hash = 'old'");
        store.jdbc.execute("drop table readmodel.counter_line");
        store.running();
        assertThat(store.models
                        .lines(Counters.LINES)
                        .page(AsOf.NOW, Optional.empty(), 100)
                        .lines())
                .isNotEmpty();
        assertThat(store.rebuild.compare()).isEmpty();
    }

    /** A store of before: documents, one for each stream, and none of the rows of now. */
    @Test
    void a_table_that_is_no_longer_defined_goes_when_an_older_store_opens() {
        somethingHappens(30);
        store.views.stop();
        store.jdbc.execute("create table readmodel.counter (key text primary key, version bigint, body jsonb)");
        store.jdbc.execute("insert into readmodel.counter values ('k0', 0, '{}')");
        store.jdbc.execute("delete from readmodel.definition");
        store.jdbc.execute("insert into readmodel.definition values ('counter', 'v7 Z')");
        store.jdbc.execute("drop table readmodel.counter_line");
        store.running();
        assertThat(store.jdbc.queryForList(
                        "select table_name from information_schema.tables where table_schema = 'readmodel'",
                        String.class))
                .containsExactlyInAnyOrder("definition", "counter_line", "counter_step");
        assertThat(store.jdbc.queryForList("select name from readmodel.definition", String.class))
                .containsExactlyInAnyOrder("counter_line", "counter_step");
        assertThat(store.rebuild.compare()).isEmpty();
    }

    /** As after a dump of the schema public alone was restored. */
    @Test
    void a_store_of_which_only_the_log_was_kept_is_rebuilt_at_start() {
        somethingHappens(30);
        store.close();
        dropWhatCanBeRebuilt(store.on);
        TestStore.migrate(store.on, MigrationVersion.LATEST);
        store = TestStore.on(store.on).running();
        assertThat(store.models
                        .lines(Counters.LINES)
                        .page(AsOf.NOW, Optional.empty(), 100)
                        .lines())
                .isNotEmpty();
        assertThat(store.rebuild.compare()).isEmpty();
    }

    @Test
    void a_store_of_an_older_version_is_too() {
        var old = TestDatabase.fresh();
        TestStore.migrate(old, MigrationVersion.fromVersion("43"));
        dropWhatCanBeRebuilt(old);
        TestStore.migrate(old, MigrationVersion.LATEST);
        try (var opened = TestStore.on(old).running()) {
            assertThat(opened.rebuild.compare()).isEmpty();
        }
    }

    private static void dropWhatCanBeRebuilt(TestDatabase database) {
        var jdbc = new JdbcTemplate(database.dataSource());
        jdbc.execute("drop schema readmodel cascade");
        jdbc.execute("drop schema rebuild cascade");
    }

    private void keepRaising(String key, AtomicBoolean stop) {
        store.streams.execute(Counters.start(key));
        for (var n = 0; n < MOST && !stop.get(); n++) {
            store.streams.execute(Counters.raise(key, 1));
        }
    }

    private void somethingHappens(int times) {
        for (var n = 0; n < times; n++) {
            var key = "k" + chance.nextInt(10);
            switch (chance.nextInt(6)) {
                case 0 -> store.streams.execute(Counters.start(key));
                case 1 -> store.streams.execute(Counters.correct(key, chance.nextInt(5), Optional.empty()));
                case 2 ->
                    store.streams.execute(Counters.correct(
                            key,
                            chance.nextInt(5),
                            Optional.of(new RaiseCounter(new CounterId(key), 5, Optional.empty()))));
                default -> store.streams.execute(Counters.raise(key, chance.nextInt(10)));
            }
        }
        store.streams.execute(Counters.start("k0"));
    }

    private void aLedgerIsAppended() {
        var rehearsal = new DryRun(Counters.FAMILIES, store.streams);
        for (var n = 0; n < 100; n++) {
            rehearsal.execute(Counters.start("l" + n));
            rehearsal.execute(Counters.raise("k" + n % 10, 2));
        }
        assertThat(store.streams.append(rehearsal.written())).isTrue();
    }
}
