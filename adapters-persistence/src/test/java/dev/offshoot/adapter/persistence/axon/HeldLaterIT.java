package dev.offshoot.adapter.persistence.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.execution.Preparation.Prepared;
import dev.offshoot.stream.EventMetadata;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A command that reads nothing but its own stream holds it by the statement that writes into it, no later. */
final class HeldLaterIT {

    private static final String HELD = "select count(*) from pg_locks where locktype = 'advisory' and granted"
            + " and mode = 'ExclusiveLock' and pid = pg_backend_pid()";

    private final TestStore store = TestStore.fresh();

    @BeforeEach
    void started() {
        assertThat(store.streams.execute(Counters.start("a"))).isInstanceOf(Outcome.Done.class);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private long locks() {
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isTrue();
        return store.jdbc.queryForObject(HELD, Long.class);
    }

    @Test
    void it_is_not_held_while_nothing_is_read() {
        var raise = Counters.raise("a", 1);
        var done = store.streams.execute(raise, () -> {
            assertThat(locks()).isZero();
            return new Prepared.Ready(raise.command());
        });
        assertThat(done).isEqualTo(new Outcome.Done(Counters.stream("a"), 1));
    }

    @Test
    void it_is_held_before_another_stream_is_read() {
        var raise = Counters.raise("a", 1);
        store.streams.execute(raise, () -> {
            assertThat(store.streams.of(Counters.stream("b"))).isEmpty();
            assertThat(locks()).isEqualTo(1);
            return new Prepared.Ready(raise.command());
        });
        assertThat(store.streams.of(Counters.stream("a"))).hasSize(2);
    }

    @Test
    void whoever_leans_on_the_stream_keeps_it_from_being_written() {
        var guard = new StreamGuard(store.database);
        var writing = new CompletableFuture<?>[1];
        store.inTransaction(() -> {
            guard.hold(List.of(), List.of(Counters.stream("a")));
            writing[0] = CompletableFuture.runAsync(() -> store.streams.execute(Counters.raise("a", 1)));
            await().until(this::waiting);
            assertThat(store.log.index().head(Counters.stream("a"))).hasValue(0);
        });
        writing[0].join();
        assertThat(store.log.index().head(Counters.stream("a"))).hasValue(1);
    }

    @Test
    void whoever_holds_the_whole_log_keeps_it_from_being_written() {
        var writing = new CompletableFuture<?>[1];
        store.inTransaction(() -> {
            store.jdbc.query("select pg_advisory_xact_lock(?)::text", _ -> {}, Long.MIN_VALUE);
            writing[0] = CompletableFuture.runAsync(() -> store.streams.execute(Counters.raise("a", 1)));
            await().until(this::waiting);
        });
        writing[0].join();
        assertThat(store.log.index().head(Counters.stream("a"))).hasValue(1);
    }

    /** Beaten once, it holds its stream before it is read, so that another node cannot be first every time. */
    @Test
    void a_writer_that_was_beaten_takes_its_turn() throws Exception {
        var raise = Counters.raise("a", 1);
        var tries = new AtomicInteger();
        try (var other = TestStore.on(store.on)) {
            var beaten = new CompletableFuture<?>[1];
            var outcome = store.streams.execute(raise, () -> {
                tries.incrementAndGet();
                beaten[0] = CompletableFuture.runAsync(() -> other.streams.execute(Counters.raise("a", 1)));
                await().until(() -> beaten[0].isDone() || waiting());
                return new Prepared.Ready(raise.command());
            });
            beaten[0].get(20, TimeUnit.SECONDS);
            assertThat(outcome).isEqualTo(new Outcome.Done(Counters.stream("a"), 2));
        }
        assertThat(tries).hasValue(2);
        assertThat(store.log.index().head(Counters.stream("a"))).hasValue(3);
    }

    private boolean waiting() {
        return store.jdbc.queryForObject(
                "select count(*) > 0 from pg_locks l join pg_database d on d.oid = l.database"
                        + " where d.datname = current_database() and l.locktype = 'advisory' and not l.granted",
                Boolean.class);
    }

    @Test
    void a_fact_is_claimed_once_the_stream_is_held() {
        var raise = Counters.raise("a", 1);
        var brought = new CommandEnvelope<>(
                raise.command(),
                EventMetadata.of(raise.metadata().occurred(), "ada").broughtBy("f-1", "b-1"),
                raise.at(),
                raise.zone(),
                raise.expected());
        var guard = new StreamGuard(store.database);
        var writing = new CompletableFuture<?>[1];
        store.inTransaction(() -> {
            guard.hold(List.of(), List.of(Counters.stream("a")));
            writing[0] = CompletableFuture.runAsync(() -> store.streams.execute(brought));
            await().until(this::waiting);
            // nobody waits for the fact
            store.jdbc.update("insert into fact (fact, stream, version, batch) values ('f-1', 'counter-x', 0, '')");
            store.jdbc.update("delete from fact where fact = 'f-1'");
        });
        writing[0].join();
        assertThat(store.streams.of(Counters.stream("a"))).hasSize(2);
    }
}
