package dev.offshoot.adapter.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.access.IdempotencyStore;
import dev.offshoot.access.IdempotencyStore.Answer;
import dev.offshoot.access.IdempotencyStore.Receipt;
import dev.offshoot.access.IdempotencyStoreContract;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.command.NotKnownWhetherRecorded;
import dev.offshoot.command.Outcome;
import dev.offshoot.execution.Streams;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.History;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The receipts that stand beside their events keep the contract, and the connection may be cut at any moment. */
class JdbcIdempotencyStoreIT extends IdempotencyStoreContract {

    /** Ends the transaction that writes an event, at the moment it writes or the moment it commits. */
    private static final String CUT = """
            create function cut() returns trigger language plpgsql as
            $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$""";

    private static TestStore store;

    @BeforeAll
    static void open() {
        store = TestStore.fresh();
        store.jdbc.execute(CUT);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    protected IdempotencyStore receipts() {
        return new JdbcIdempotencyStore(JdbcClient.create(store.database));
    }

    @Override
    protected Streams streams() {
        return store.streams;
    }

    @Override
    protected History history() {
        return store.streams;
    }

    @Override
    protected EventAppender appender() {
        return store.streams;
    }

    @Test
    void a_connection_cut_while_writing_leaves_nothing_and_the_retry_is_heeded() {
        assertThatThrownBy(() -> cutting("after insert on event", this::raise))
                .isNotInstanceOf(NotKnownWhetherRecorded.class);
        assertThat(history().of(stream)).hasSize(1);
        assertThat(raise()).isEqualTo(new Answer.Now<>(new Outcome.Done(stream, 1)));
        assertThat(history().of(stream)).hasSize(2);
    }

    @Test
    void a_connection_cut_in_the_commit_is_told_as_not_known_and_the_retry_settles_it() {
        assertThatThrownBy(() -> cutting("after insert on event deferrable initially deferred", this::raise))
                .isInstanceOf(NotKnownWhetherRecorded.class);
        raise();
        assertThat(history().of(stream)).hasSize(2);
    }

    @Test
    void a_sender_who_lost_the_answer_is_told_what_was_recorded() {
        Supplier<Outcome> lost = () -> {
            execute();
            throw new IllegalStateException("the process dies here");
        };
        assertThat(receipts().once(request("1", NOON), lost))
                .isEqualTo(new Answer.Before<>(new Receipt(stream, 1, false)));
        assertThat(raise()).isEqualTo(new Answer.Before<>(new Receipt(stream, 1, false)));
        assertThat(history().of(stream)).hasSize(2);
    }

    @Test
    void a_retry_while_the_first_is_not_committed_is_told_so_and_never_runs() {
        var row = new ReceiptTable(JdbcClient.create(store.database));
        store.inTransaction(() -> {
            assertThat(row.claim(new KeyedRequest(request("1", NOON)))).isTrue();
            try (var rival = TestStore.on(store.on)) {
                var elsewhere = new JdbcIdempotencyStore(JdbcClient.create(rival.database));
                assertThat(elsewhere.once(request("1", NOON), () -> rival.streams.execute(command())))
                        .isEqualTo(new Answer.Running<>());
            }
        });
        assertThat(raise()).isInstanceOf(Answer.Now.class);
        assertThat(history().of(stream)).hasSize(2);
    }

    private static <T> T cutting(String when, Supplier<T> work) {
        var kind = when.contains("deferred") ? "create constraint trigger" : "create trigger";
        store.jdbc.execute(kind + " cut " + when + " for each row execute function cut()");
        try {
            return work.get();
        } finally {
            store.jdbc.execute("drop trigger cut on event");
        }
    }
}
