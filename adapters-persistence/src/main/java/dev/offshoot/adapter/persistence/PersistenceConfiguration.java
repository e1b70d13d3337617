package dev.offshoot.adapter.persistence;

import com.zaxxer.hikari.HikariDataSource;
import dev.offshoot.adapter.persistence.axon.AxonPlatform;
import dev.offshoot.adapter.persistence.axon.AxonStreams;
import dev.offshoot.adapter.persistence.axon.processing.ProjectionProcessors;
import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.LoggedFacts;
import dev.offshoot.adapter.persistence.log.codec.EventCodec;
import dev.offshoot.adapter.persistence.log.codec.EventTypes;
import dev.offshoot.adapter.persistence.readmodel.JdbcSetAside;
import dev.offshoot.adapter.persistence.readmodel.ProjectionsHealthIndicator;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroups;
import dev.offshoot.adapter.persistence.replay.GroupStates;
import dev.offshoot.adapter.persistence.replay.JdbcOperateProjections;
import dev.offshoot.adapter.persistence.replay.Rebuild;
import dev.offshoot.adapter.persistence.replay.Rebuilds;
import dev.offshoot.command.TookTooLong;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.projection.SetAside;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything this adapter offers, given the families, the tables, a clock and a database that Flyway has migrated. */
@Configuration(proxyBeanMethods = false)
public class PersistenceConfiguration {

    /** A transaction that outlived a reader's patience with gaps could lose events for it. */
    private static final String SHORT_TRANSACTIONS =
            "set transaction_timeout = '%ss'".formatted(TookTooLong.LIMIT.toSeconds());

    @Bean
    static BeanPostProcessor shortTransactions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && pool.getConnectionInitSql() == null) {
                    pool.setConnectionInitSql(SHORT_TRANSACTIONS);
                }
                return bean;
            }
        };
    }

    @Bean
    EventTypes eventTypes(StreamTypes streamTypes) {
        return EventTypes.listed(streamTypes);
    }

    @Bean
    EventCodec eventCodec(EventTypes types) {
        return new EventCodec(types);
    }

    @Bean
    EventLog eventLog(DataSource database, EventCodec codec, ZoneId zone) {
        return new EventLog(database, codec, zone);
    }

    @Bean
    LoggedFacts knownFacts(EventLog log) {
        return new LoggedFacts(log);
    }

    @Bean
    AxonPlatform axonPlatform(
            StreamTypes streamTypes,
            EventCodec codec,
            EventLog log,
            DataSource database,
            PlatformTransactionManager transactions,
            MeterRegistry meters,
            ObjectProvider<OpenTelemetry> telemetry,
            @Value("${management.opentelemetry.enabled:false}") boolean traced) {
        return new AxonPlatform(
                streamTypes, codec, log, database, transactions, meters, telemetry.getIfAvailable(OpenTelemetry::noop));
    }

    @Bean
    AxonStreams streams(AxonPlatform axon) {
        return axon.streams();
    }

    @Bean
    ReadModelTables readModels(TableGroups tables, DataSource database, EventCodec codec, EventLog log) {
        return new ReadModelTables(tables, database, codec.json(), log);
    }

    @Bean
    GroupStates groupStates(ReadModelTables models, DataSource database) {
        return new GroupStates(models, database);
    }

    @Bean
    ProjectionProcessors views(AxonPlatform axon, ReadModelTables models, Clock clock, GroupStates states) {
        return axon.views(models, clock, states);
    }

    @Bean
    Rebuild rebuild(
            ReadModelTables models,
            EventLog log,
            ProjectionProcessors views,
            DataSource database,
            PlatformTransactionManager transactions) {
        return new Rebuild(models, log, views::of, database, transactions);
    }

    @Bean
    Rebuilds rebuilds(Rebuild rebuild, DataSource database, PlatformTransactionManager transactions, EventCodec codec) {
        return new Rebuilds(rebuild, database, transactions, codec.json());
    }

    @Bean
    JdbcOperateProjections operateProjections(
            ReadModelTables models,
            ProjectionProcessors views,
            GroupStates states,
            Rebuilds rebuilds,
            SetAside aside,
            EventLog log) {
        return new JdbcOperateProjections(models, views::of, states, rebuilds, aside, log);
    }

    @Bean
    JdbcSetAside setAside(ReadModelTables models, DataSource database, PlatformTransactionManager transactions) {
        return new JdbcSetAside(models, database, new TransactionTemplate(transactions));
    }

    @Bean
    OneAtATime oneAtATime(DataSource database) {
        return new OneAtATime(database);
    }

    @Bean
    TellsApart tellsApart(
            ReadModelTables models, GroupStates states, DataSource database, PlatformTransactionManager transactions) {
        return new TellsApart(
                models, states, OneAtATime.apart(database), new TransactionTemplate(transactions), TellsApart.FIRST);
    }

    @Bean
    ProjectionsLifecycle projectionsLifecycle(
            ReadModelTables models,
            Rebuild rebuild,
            Rebuilds rebuilds,
            ProjectionProcessors views,
            SetAside aside,
            OneAtATime nodes,
            TellsApart apart,
            EventLog log) {
        return new ProjectionsLifecycle(
                models,
                rebuild,
                rebuilds,
                views,
                aside,
                nodes,
                apart,
                () -> log.index().head() == 0);
    }

    @Bean
    ClockCheck clockCheck(EventLog log, Clock clock) {
        return new ClockCheck(log.index()::newest, clock);
    }

    @Bean
    ProjectionsHealthIndicator projections(
            ProjectionProcessors views, JdbcOperateProjections operated, SetAside aside) {
        return new ProjectionsHealthIndicator(views::lag, operated::states, aside::faults);
    }

    @Bean
    MeterBinder projectionGroups(ProjectionProcessors views) {
        return (MeterRegistry meters) -> views.all().forEach(one -> {
            var name = one.group().name();
            Gauge.builder(
                            "offshoot.projections.group.lag",
                            one,
                            g -> g.lag().behind().toMillis() / 1000d)
                    .tag("group", name)
                    .baseUnit("seconds")
                    .description("Age of the oldest event that the tables of the group do not have yet")
                    .register(meters);
            Gauge.builder(
                            "offshoot.projections.group.position",
                            one,
                            g -> g.lag().position())
                    .tag("group", name)
                    .description("The last event of the log that is in the tables of the group")
                    .register(meters);
            Gauge.builder("offshoot.projections.group.running", one, g -> g.isRunning() ? 1 : 0)
                    .tag("group", name)
                    .description("1 where this node follows the log for the group or stands by, 0 where it does not")
                    .register(meters);
        });
    }

    @Bean
    MeterBinder projectionsSetAside(SetAside aside) {
        return (MeterRegistry meters) -> Gauge.builder("offshoot.projections.set.aside", aside, SetAside::faults)
                .description("Events that a projection could not take, and that nobody has discarded")
                .register(meters);
    }

    @Bean
    MeterBinder projectionsToldApart(SetAside aside) {
        return (MeterRegistry meters) -> Gauge.builder(
                        "offshoot.projections.told.apart", aside, a -> a.apart().size())
                .description("Streams that take long to tell, and are told by themselves; no fault")
                .register(meters);
    }

    @Bean
    MeterBinder projectionsLag(ProjectionProcessors views) {
        return (MeterRegistry meters) -> Gauge.builder(
                        "offshoot.projections.lag", views, v -> v.lag().behind().toMillis() / 1000d)
                .baseUnit("seconds")
                .description("Age of the oldest event that the pages do not show yet")
                .register(meters);
    }
}
