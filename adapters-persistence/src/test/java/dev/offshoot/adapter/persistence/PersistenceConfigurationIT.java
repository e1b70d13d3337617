package dev.offshoot.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.offshoot.adapter.persistence.log.codec.EventTypes;
import dev.offshoot.adapter.persistence.readmodel.ProjectionsHealthIndicator;
import dev.offshoot.adapter.persistence.readmodel.ReadModelTables;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroups;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.Streams;
import dev.offshoot.projection.ProjectionProgress;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.History;
import dev.offshoot.time.AsOf;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

final class PersistenceConfigurationIT {

    @Test
    void the_configuration_holds_a_whole_store() {
        try (var context = context()) {
            var streams = context.getBean(Streams.class);
            streams.execute(Counters.start("a"));
            assertThat(context.getBean(ProjectionProgress.class).await(Counters.stream("a"), 0, Duration.ofSeconds(5)))
                    .isTrue();
            assertThat(context.getBean(ReadModelTables.class)
                            .lines(Counters.LINES)
                            .page(AsOf.NOW, Optional.empty(), 100)
                            .lines())
                    .hasSize(1);
            assertThat(context.getBean(History.class)).isSameAs(streams);
            assertThat(context.getBean(EventAppender.class)).isSameAs(streams);
            assertThat(context.getBean(ProjectionsHealthIndicator.class)
                            .health()
                            .getStatus())
                    .isEqualTo(Status.UP);
            var meters = context.getBean(MeterRegistry.class);
            assertThat(meters.get("offshoot.commands.allTimer")
                            .tag("command", "counter.StartCounter")
                            .timer()
                            .count())
                    .isEqualTo(1);
            context.getBeansOfType(MeterBinder.class).values().forEach(binder -> binder.bindTo(meters));
            assertThat(meters.get("offshoot.projections.lag").gauge().value()).isZero();
            assertThat(meters.get("offshoot.projections.group.running")
                            .tag("group", "counters")
                            .gauge()
                            .value())
                    .isEqualTo(1);
            assertThat(meters.get("offshoot.projections.group.position")
                            .tag("group", "counters")
                            .gauge()
                            .value())
                    .isEqualTo(1);
        }
    }

    @Test
    void no_connection_keeps_a_transaction_open_for_long() {
        try (var context = context()) {
            assertThat(new JdbcTemplate(context.getBean(HikariDataSource.class))
                            .queryForObject("show transaction_timeout", String.class))
                    .isEqualTo("30s");
        }
    }

    private static AnnotationConfigApplicationContext context() {
        var database = TestStore.migrated();
        var context = new AnnotationConfigApplicationContext();
        context.setAllowBeanDefinitionOverriding(true);
        context.register(PersistenceConfiguration.class);
        context.registerBean(HikariDataSource.class, () -> pool(database));
        context.registerBean(
                JdbcTransactionManager.class,
                () -> new JdbcTransactionManager(context.getBean(HikariDataSource.class)));
        context.registerBean(StreamTypes.class, () -> Counters.FAMILIES);
        context.registerBean(TableGroups.class, () -> TestStore.GROUPS);
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(ZoneId.class, () -> ZoneOffset.UTC);
        context.registerBean("eventTypes", EventTypes.class, () -> EventTypes.derived(Counters.FAMILIES));
        context.refresh();
        return context;
    }

    private static HikariDataSource pool(TestDatabase database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.username());
        pool.setPassword(database.password());
        return pool;
    }
}
