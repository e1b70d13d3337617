package dev.offshoot.adapter.persistence;

import com.zaxxer.hikari.HikariDataSource;
import dev.offshoot.adapter.persistence.axon.AxonPlatform;
import dev.offshoot.adapter.persistence.axon.AxonStreams;
import dev.offshoot.adapter.persistence.axon.processing.ProjectionProcessor;
import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.LoggedFacts;
import dev.offshoot.adapter.persistence.log.codec.EventCodec;
import dev.offshoot.adapter.persistence.log.codec.EventTypes;
import dev.offshoot.adapter.persistence.readmodel.JdbcSetAside;
import dev.offshoot.adapter.persistence.readmodel.ProjectionsHealthIndicator;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTables;
import dev.offshoot.adapter.persistence.replay.Rebuild;
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
    ReadModelTables readModels(ReadTables tables, DataSource database, EventCodec codec, EventLog log) {
        return new ReadModelTables(tables, database, codec.json(), log);
    }

    @Bean
    ProjectionProcessor views(AxonPlatform axon, ReadModelTables models, Clock clock) {
        return axon.views(models, clock);
    }

    @Bean
    Rebuild rebuild(
            ReadModelTables models,
            EventLog log,
            ProjectionProcessor views,
            DataSource database,
            PlatformTransactionManager transactions) {
        return new Rebuild(models, log, views, database, new TransactionTemplate(transactions));
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
    ProjectionsLifecycle projectionsLifecycle(
            ReadModelTables models, Rebuild rebuild, ProjectionProcessor views, SetAside aside, OneAtATime nodes) {
        return new ProjectionsLifecycle(models, rebuild, views, aside, nodes);
    }

    @Bean
    ClockCheck clockCheck(EventLog log, Clock clock) {
        return new ClockCheck(log.index()::newest, clock);
    }

    @Bean
    ProjectionsHealthIndicator projections(ProjectionProcessor views, SetAside aside) {
        return new ProjectionsHealthIndicator(views::lag, () -> aside.waiting().size());
    }

    @Bean
    MeterBinder projectionsSetAside(SetAside aside) {
        return (MeterRegistry meters) -> Gauge.builder(
                        "offshoot.projections.set.aside",
                        aside,
                        a -> a.waiting().size())
                .description("Events that a projection could not take")
                .register(meters);
    }

    @Bean
    MeterBinder projectionsLag(ProjectionProcessor views) {
        return (MeterRegistry meters) -> Gauge.builder(
                        "offshoot.projections.lag", views, v -> v.lag().behind().toMillis() / 1000d)
                .baseUnit("seconds")
                .description("Age of the oldest event that the pages do not show yet")
                .register(meters);
    }
}
