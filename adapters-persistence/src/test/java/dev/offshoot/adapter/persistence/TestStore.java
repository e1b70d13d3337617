package dev.offshoot.adapter.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.offshoot.adapter.persistence.axon.AxonPlatform;
import dev.offshoot.adapter.persistence.axon.AxonStreams;
import dev.offshoot.adapter.persistence.axon.processing.ProjectionProcessors;
import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.codec.EventCodec;
import dev.offshoot.adapter.persistence.log.codec.EventTypes;
import dev.offshoot.adapter.persistence.readmodel.JdbcSetAside;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTables;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroups;
import dev.offshoot.adapter.persistence.replay.GroupStates;
import dev.offshoot.adapter.persistence.replay.JdbcOperateProjections;
import dev.offshoot.adapter.persistence.replay.Rebuild;
import dev.offshoot.adapter.persistence.replay.Rebuilds;
import dev.offshoot.decider.StreamTypes;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One node with counters, on a database that others may share. */
public final class TestStore implements AutoCloseable {

    /** Counters as they stand, and step by step. */
    public static final TableGroups GROUPS = new TableGroups(List.of(
            new TableGroup("counters", new ReadTables(List.of(Counters.LINES), List.of())),
            new TableGroup("steps", new ReadTables(List.of(), List.of(Counters.STEPS)))));

    private static final long PATIENCE = 500_000;

    public final EventCodec codec;
    public final TestDatabase on;
    public final HikariDataSource database;
    public final JdbcTemplate jdbc;
    public final EventLog log;
    public final AxonPlatform axon;
    public final AxonStreams streams;
    public final ReadModelTables models;
    public final ProjectionProcessors views;
    public final GroupStates states;
    public final Rebuilds rebuilds;
    public final JdbcOperateProjections operated;
    private final ProjectionsLifecycle lifecycle;
    public final Rebuild rebuild;
    public final JdbcSetAside aside;

    private TestStore(
            TestDatabase on,
            StreamTypes streamTypes,
            EventCodec codec,
            TableGroups tables,
            OpenTelemetry telemetry,
            long patience) {
        this.codec = codec;
        this.on = on;
        database = pool(on);
        jdbc = new JdbcTemplate(database);
        log = new EventLog(database, codec, ZoneOffset.UTC);
        var transactions = new JdbcTransactionManager(database);
        axon = new AxonPlatform(streamTypes, codec, log, database, transactions, new SimpleMeterRegistry(), telemetry);
        streams = axon.streams();
        models = new ReadModelTables(tables, database, codec.json(), log, patience);
        states = new GroupStates(models, database);
        views = axon.views(models, Clock.systemUTC(), states);
        aside = new JdbcSetAside(models, database, new TransactionTemplate(transactions));
        rebuild = new Rebuild(models, log, views::of, database, transactions);
        rebuilds = new Rebuilds(rebuild, database, transactions, codec.json());
        operated = new JdbcOperateProjections(models, views::of, states, rebuilds, aside, log);
        lifecycle = new ProjectionsLifecycle(
                models,
                rebuild,
                rebuilds,
                views,
                aside,
                new OneAtATime(database),
                new TellsApart(
                        models,
                        states,
                        OneAtATime.apart(database),
                        new TransactionTemplate(transactions),
                        Duration.ofMillis(200)),
                () -> log.index().head() == 0);
    }

    public static TestStore fresh() {
        return on(migrated());
    }

    public static TestDatabase migrated() {
        var database = TestDatabase.fresh();
        migrate(database, MigrationVersion.LATEST);
        return database;
    }

    /** As the application does before it starts. */
    public static void migrate(TestDatabase database, MigrationVersion to) {
        Flyway.configure().dataSource(database.dataSource()).target(to).load().migrate();
    }

    public static TestStore on(TestDatabase database) {
        return on(database, EventTypes.derived(Counters.FAMILIES));
    }

    public static TestStore on(TestDatabase database, EventTypes types) {
        return on(database, types, OpenTelemetry.noop());
    }

    public static TestStore traced(OpenTelemetry telemetry) {
        return on(migrated(), EventTypes.derived(Counters.FAMILIES), telemetry);
    }

    private static TestStore on(TestDatabase database, EventTypes types, OpenTelemetry telemetry) {
        return new TestStore(database, Counters.FAMILIES, new EventCodec(types), GROUPS, telemetry, PATIENCE);
    }

    /** A node with contexts as they are shipped. */
    public static TestStore on(TestDatabase database, StreamTypes streamTypes, TableGroups tables) {
        return on(database, streamTypes, tables, PATIENCE);
    }

    /** @param patience for how many steps others wait until a stream is told */
    public static TestStore on(TestDatabase database, StreamTypes streamTypes, TableGroups tables, long patience) {
        return new TestStore(database, streamTypes, EventCodec.of(streamTypes), tables, OpenTelemetry.noop(), patience);
    }

    private static HikariDataSource pool(TestDatabase on) {
        var config = new HikariConfig();
        config.setJdbcUrl(on.url());
        config.setUsername(on.username());
        config.setPassword(on.password());
        config.setMaximumPoolSize(32);
        config.setConnectionInitSql("set transaction_timeout = '30s'");
        return new HikariDataSource(config);
    }

    /** Work in a transaction that holds a connection of its own until it ends. */
    public void inTransaction(Runnable work) {
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(_ -> work.run());
    }

    /** As the application does when it starts, and all that is to be rebuilt then. */
    public TestStore running() {
        lifecycle.start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> models.groups().stream().allMatch(states::follows));
        views.start();
        return this;
    }

    @Override
    public void close() {
        lifecycle.stop();
        axon.close();
        database.close();
    }
}
