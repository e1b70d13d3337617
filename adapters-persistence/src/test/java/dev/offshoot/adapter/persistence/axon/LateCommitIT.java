package dev.offshoot.adapter.persistence.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.axon.store.PostgresEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That a reader comes back to a place in the log that it passed, however many events lie after it by then. */
final class LateCommitIT {

    private static final String RAISED = """
            insert into event (event_id, stream, version, category, recorded, type, revision, payload, metadata)
            select gen_random_uuid(), 'counter-' || ? || n, 0, 'counter', date_trunc('milliseconds', now()), 'counter.raised', 1,
                   json_build_object('counter', 'a', 'by', 1, 'cause', json_build_object('is', 'Unsaid')),
                   '{"occurred":"2024-01-01","actor":"ada"}'
            from generate_series(1, ?) as n""";

    /** More than an import brings, and than Axon would keep a gap for. */
    private static final int MANY = 20_500;

    private final TestStore store = TestStore.fresh();
    private final PostgresEvents events = PostgresEvents.on(
            new SpringDataSourceConnectionProvider(store.database), NoTransactionManager.INSTANCE, store.codec);
    private @Nullable TrackingToken reached;

    @AfterEach
    void close() {
        store.close();
    }

    /** The streams of the events that a reader is given from where it has come. */
    private List<String> read() {
        var streams = new ArrayList<String>();
        for (var more = true; more; ) {
            var before = streams.size();
            events.readEvents(reached, false).forEach(event -> {
                reached = ((TrackedEventMessage<?>) event).trackingToken();
                streams.add(((DomainEventMessage<?>) event).getAggregateIdentifier());
            });
            more = streams.size() > before;
        }
        return streams;
    }

    /** Outside the transaction that goes on. */
    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    @Test
    void an_event_that_an_import_has_overtaken_is_read_when_it_commits() {
        store.jdbc.update(RAISED, "before", 1);
        store.inTransaction(() -> {
            store.jdbc.update(RAISED, "late", 1);
            CompletableFuture.runAsync(() -> store.jdbc.update(RAISED, "many", MANY))
                    .join();
            assertThat(elsewhere(this::read))
                    .hasSize(MANY + 1)
                    .doesNotContain(Counters.stream("late1").toString());
        });
        assertThat(read()).containsExactly(Counters.stream("late1").toString());
    }
}
