package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.adapter.persistence.access.ReceiptTable;
import dev.offshoot.adapter.persistence.axon.monitoring.CommandLogContext;
import dev.offshoot.adapter.persistence.axon.monitoring.CommandSpans;
import dev.offshoot.adapter.persistence.axon.monitoring.CommandTimers;
import dev.offshoot.adapter.persistence.axon.processing.BatchInvoker;
import dev.offshoot.adapter.persistence.axon.processing.GroupProcessor;
import dev.offshoot.adapter.persistence.axon.processing.GroupToken;
import dev.offshoot.adapter.persistence.axon.processing.HeardPositions;
import dev.offshoot.adapter.persistence.axon.processing.OpenThreads;
import dev.offshoot.adapter.persistence.axon.processing.ProjectionProcessors;
import dev.offshoot.adapter.persistence.axon.store.NotifyingEventStore;
import dev.offshoot.adapter.persistence.axon.store.PostgresEvents;
import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.Snapshots;
import dev.offshoot.adapter.persistence.log.codec.EventCodec;
import dev.offshoot.adapter.persistence.log.codec.EventTypes;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.adapter.persistence.replay.GroupStates;
import dev.offshoot.decider.StreamTypes;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * The few parts of Axon that are used, put together by hand: nothing is configured behind our back, and none of them
 * can quietly be one that has no transactions.
 */
public final class AxonPlatform implements AutoCloseable {

    private static final int BATCH = 500;
    private static final int SNAPSHOTS_WAITING = 200;
    private static final Duration CLAIM = Duration.ofSeconds(5);
    private static final Duration CLAIM_RENEWED = Duration.ofSeconds(1);

    private final EventLog log;
    private final EventTypes types;
    private final TransactionManager transactions;
    private final CommandBus commandBus;
    private final NotifyingEventStore store;
    private final JdbcTokenStore tokens;
    private final JdbcTemplate jdbc;
    private final AxonStreams streams;
    private final OpenThreads projecting = threads("views");
    private final ScheduledExecutorService coordinating = threads("views-coordinator");
    private final ThreadPoolExecutor snapshooting = snapshots();

    public AxonPlatform(
            StreamTypes streamTypes,
            EventCodec codec,
            EventLog log,
            DataSource database,
            PlatformTransactionManager transactionManager,
            MeterRegistry meters,
            OpenTelemetry telemetry) {
        this.log = log;
        this.types = codec.types();
        this.jdbc = new JdbcTemplate(database);
        var connections = new SpringDataSourceConnectionProvider(database);
        transactions = new SpringTransactionManager(transactionManager);
        var own = new HonestTransactions(new SpringTransactionManager(
                transactionManager, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW)));
        var receipts = new Receipting(new ReceiptTable(JdbcClient.create(database)));
        store = NotifyingEventStore.on(PostgresEvents.on(connections, transactions, codec));
        tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(Jackson3Serializer.builder().build())
                .schema(TokenSchema.builder()
                        .setTokenTable("token")
                        .setProcessorNameColumn("processor")
                        .setTimestampColumn("changed")
                        .setTokenTypeColumn("token_type")
                        .build())
                .claimTimeout(CLAIM)
                .build();
        commandBus = SimpleCommandBus.builder()
                .transactionManager(own)
                .messageMonitor(CommandTimers.in(meters))
                .spanFactory(CommandSpans.in(telemetry))
                .build();
        commandBus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<CommandMessage<?>>(new MessageOriginProvider()));
        commandBus.registerHandlerInterceptor(new CommandLogContext());
        var states = new StreamStates(log, new Snapshots(jdbc, codec.json(), log.zone()), snapshooting);
        var guard = new StreamGuard(database);
        var held = new HeldKeys(streamTypes, log, database);
        new DeciderBridge(streamTypes, store, log, states, receipts, guard, held).subscribe(commandBus);
        streams = new AxonStreams(
                streamTypes, log, states, new UnitsOfWork(commandBus, store, own, receipts, guard, held));
    }

    public AxonStreams streams() {
        return streams;
    }

    /**
     * The processors that keep the tables up to date, one for each group; not started yet.
     *
     * @param states whether a group is to follow the log now
     */
    public ProjectionProcessors views(ReadModelTables models, Clock clock, GroupStates states) {
        projecting.setCorePoolSize(models.groups().size());
        return new ProjectionProcessors(
                models.groups().stream()
                        .map(group -> view(group, models, clock, states))
                        .toList(),
                log,
                states::pausedSince,
                models.projector()::apart);
    }

    private GroupProcessor view(TableGroup group, ReadModelTables models, Clock clock, GroupStates states) {
        var heard = new HeardPositions();
        var token = new GroupToken(group.name(), tokens, jdbc);
        var builder = PooledStreamingEventProcessor.builder()
                .name(group.name())
                .eventHandlerInvoker(new BatchInvoker(group, models.projector(group), heard, token, types, log.zone()))
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(store)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(coordinating)
                .workerExecutor(projecting)
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken())
                .tokenClaimInterval(CLAIM_RENEWED.toMillis())
                .claimExtensionThreshold(CLAIM_RENEWED.toMillis())
                .enableCoordinatorClaimExtension()
                .batchSize(BATCH);
        return new GroupProcessor(group, builder.build(), token, heard, log, clock, () -> states.follows(group));
    }

    CommandBus commandBus() {
        return commandBus;
    }

    TransactionManager transactions() {
        return transactions;
    }

    @Override
    public void close() {
        store.shutDown();
        projecting.shutdownNow();
        coordinating.shutdownNow();
        snapshooting.shutdownNow();
    }

    private static OpenThreads threads(String name) {
        return new OpenThreads(1, Thread.ofPlatform().daemon().name(name).factory());
    }

    /** A snapshot that finds no room is left out: the next one is as good. */
    private static ThreadPoolExecutor snapshots() {
        return new ThreadPoolExecutor(
                1,
                1,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(SNAPSHOTS_WAITING),
                Thread.ofPlatform().daemon().name("snapshots").factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }
}
