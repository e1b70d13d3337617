package dev.offshoot.app.database;

import dev.offshoot.app.database.folder.FreeSpace;
import dev.offshoot.app.database.server.EmbeddedServer;
import dev.offshoot.app.database.server.LastWords;
import dev.offshoot.command.StorageRoom;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Brings the embedded database where {@code spring.datasource.url} names no server. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoServerNamed.class)
@EnableConfigurationProperties(EmbeddedDatabaseSettings.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedServer embeddedServer(EmbeddedDatabaseSettings settings, ObjectProvider<DatabaseAhead> ahead)
            throws IOException, InterruptedException {
        var begun = ahead.getIfAvailable();
        return begun == null ? EmbeddedServer.start(settings.folder(), LastWords::thenExit) : begun.take();
    }

    @Bean
    FreeSpace freeSpace(EmbeddedDatabaseSettings settings) {
        return new FreeSpace(settings.folder(), settings.freeSpaceFloor());
    }

    @Bean
    StorageRoom storageRoom(FreeSpace space) {
        return space::isEnough;
    }

    @Bean
    FreeSpaceHealthIndicator freeSpaceHealthIndicator(FreeSpace space) {
        return new FreeSpaceHealthIndicator(space);
    }

    static boolean isWanted(Environment environment) {
        return !environment.containsProperty("spring.datasource.url");
    }

    static final class NoServerNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isWanted(context.getEnvironment());
        }
    }
}
