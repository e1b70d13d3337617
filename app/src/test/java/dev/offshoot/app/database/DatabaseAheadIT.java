package dev.offshoot.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.app.database.folder.DataFolder;
import dev.offshoot.app.database.folder.DataFolderInUseException;
import dev.offshoot.app.database.server.EmbeddedServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

final class DatabaseAheadIT {

    @TempDir
    Path data;

    @Configuration(proxyBeanMethods = false)
    @Import(EmbeddedDatabaseConfiguration.class)
    static class Database {}

    @Configuration(proxyBeanMethods = false)
    static class Failing {

        @Bean
        String nothing() {
            throw new IllegalStateException("not put together");
        }
    }

    private ConfigurableApplicationContext run(Class<?> what) {
        var application = new SpringApplication(what);
        application.setWebApplicationType(WebApplicationType.NONE);
        var ahead = new DatabaseAhead();
        application.addInitializers(ahead);
        application.addListeners(ahead);
        return application.run("--offshoot.data=" + data);
    }

    @Test
    void is_the_server_of_the_application_and_ends_with_it() throws Exception {
        try (var application = run(Database.class)) {
            assertThat(application.getBean(EmbeddedServer.class).getJdbcUrl()).startsWith("jdbc:postgresql:");
            assertThatThrownBy(() -> DataFolder.hold(data)).isInstanceOf(DataFolderInUseException.class);
        }
        DataFolder.hold(data).close();
    }

    @Test
    void what_keeps_it_from_starting_is_told_as_it_is() throws Exception {
        try (var _ = DataFolder.hold(data)) {
            assertThatThrownBy(() -> run(Database.class)).rootCause().isInstanceOf(DataFolderInUseException.class);
        }
    }

    @Test
    void an_application_that_fails_leaves_no_server_behind() throws Exception {
        assertThatThrownBy(() -> run(Failing.class)).hasMessageContaining("not put together");
        assertThat(data.resolve("postgres")).isNotEmptyDirectory();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        DataFolder.hold(data).close();
    }
}
