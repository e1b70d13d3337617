package dev.offshoot.app;

import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.axon.store.PostgresEvents;
import dev.offshoot.adapter.persistence.log.codec.MetadataText;
import dev.offshoot.adapter.persistence.readmodel.chronicle.ChronicleTable;
import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.Entry;
import dev.offshoot.benchmark.Stopwatch;
import dev.offshoot.chronicle.view.ChronicleLine;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The yardstick of a rebuild as Axon has it: its pooled processor over the same event table, with one segment, a thousand
 * events a transaction and its token in memory, and a handler that upserts each line of the chronicle into a table of the
 * same columns, keys and indexes.
 */
final class UpsertingProcessor {

    private static final int BATCH = 1_000;
    private static final int PATIENCE_MINUTES = 30;
    private static final String SCHEMA = "yardstick_upserts";
    private static final List<Column<Entry<ChronicleLine>>> COLUMNS =
            ChronicleTable.TABLE.all().toList();

    private static final String UPSERT = "insert into %s.%s (%s) values (%s) on conflict (%s) do update set %s"
            .formatted(
                    SCHEMA,
                    ChronicleTable.TABLE.name(),
                    COLUMNS.stream().map(Column::name).collect(Collectors.joining(", ")),
                    COLUMNS.stream().map(_ -> "?").collect(Collectors.joining(", ")),
                    ChronicleTable.TABLE.primaryKey(),
                    COLUMNS.stream()
                            .map(c -> c.name() + " = excluded." + c.name())
                            .collect(Collectors.joining(", ")));

    private final TestStore store;

    UpsertingProcessor(TestStore store) {
        this.store = store;
    }

    /** How many events are told in a second, of so many from the beginning of the log. */
    double perSecond(long events) throws InterruptedException {
        store.jdbc.execute("drop schema if exists %s cascade".formatted(SCHEMA));
        store.jdbc.execute("create schema " + SCHEMA);
        store.jdbc.execute(ChronicleTable.TABLE.ddl(SCHEMA));
        ChronicleTable.TABLE.keys(SCHEMA).forEach(store.jdbc::execute);
        var told = new CountDownLatch((int) events);
        var transactions = new SpringTransactionManager(new JdbcTransactionManager(store.database));
        var log = EmbeddedEventStore.builder()
                .storageEngine(PostgresEvents.on(
                        new SpringDataSourceConnectionProvider(store.database), transactions, store.codec))
                .build();
        try (var coordinating = Executors.newScheduledThreadPool(1);
                var working = Executors.newScheduledThreadPool(1)) {
            var processor = PooledStreamingEventProcessor.builder()
                    .name(SCHEMA)
                    .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                            .eventHandlers(new Upserts(told))
                            .build())
                    .errorHandler(PropagatingErrorHandler.INSTANCE)
                    .messageSource(log)
                    .tokenStore(new InMemoryTokenStore())
                    .transactionManager(transactions)
                    .coordinatorExecutor(coordinating)
                    .workerExecutor(working)
                    .initialSegmentCount(1)
                    .initialToken(source -> source.createTailToken())
                    .batchSize(BATCH)
                    .build();
            var watch = new Stopwatch();
            processor.start();
            try {
                if (!told.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                    throw new IllegalStateException(told.getCount() + " events were not told");
                }
                return events / watch.seconds();
            } finally {
                processor.shutDown();
                log.shutDown();
            }
        }
    }

    /** As a projection is written for Axon. */
    private final class Upserts {

        private final CountDownLatch left;

        Upserts(CountDownLatch left) {
            this.left = left;
        }

        @EventHandler
        void on(Event event, DomainEventMessage<?> message) {
            ChronicleTable.TABLE.entries(recorded(event, message)).forEach(this::upsert);
            left.countDown();
        }

        private void upsert(Entry<ChronicleLine> entry) {
            store.jdbc.update(
                    UPSERT,
                    COLUMNS.stream().map(column -> bound(column.of(entry))).toArray());
        }

        private static @Nullable Object bound(Optional<?> value) {
            return value.<Object>map(v -> v instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : v)
                    .orElse(null);
        }

        private RecordedEvent<Event> recorded(Event event, DomainEventMessage<?> message) {
            var stream = StreamId.parse(message.getAggregateIdentifier());
            return RecordedEvent.in(
                    store.log.zone(),
                    stream,
                    message.getSequenceNumber(),
                    Long.parseLong((String) message.getMetaData().get(PostgresEvents.POSITION)),
                    message.getTimestamp(),
                    MetadataText.read(message.getMetaData()),
                    store.codec.types().placed(stream, message.getSequenceNumber(), event));
        }
    }
}
