package dev.offshoot.app.database;

import dev.offshoot.command.StorageRoom;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is known of a server that {@code spring.datasource.url} names: its disk is somebody else's to watch. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.datasource.url")
class NamedDatabaseConfiguration {

    @Bean
    StorageRoom storageRoom() {
        return () -> true;
    }
}
