package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of one's own that goes down and comes back: plain words meanwhile, and no restart after. */
class DatabaseDownE2E {

    @TempDir
    Path folder;

    @Test
    void a_database_that_is_down_is_told_plainly_and_its_return_needs_no_restart() throws Exception {
        var port = freePort();
        var server = server(port);
        try (var offshoot = RunningOffshoot.start(
                folder.resolve("unused"),
                "--spring.datasource.url=jdbc:postgresql://localhost:%d/postgres".formatted(port),
                "--spring.datasource.username=postgres")) {
            offshoot.signIn();
            assertThat(offshoot.get("/api/v1/initiatives").path("items").size())
                    .as("no sample on a real server unless asked for")
                    .isZero();
            server.close();

            var problem = offshoot.api("GET", "/api/v1/initiatives", "");
            assertThat(problem.statusCode()).isEqualTo(503);
            assertThat(problem.headers().firstValue("Retry-After")).isPresent();
            assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            var page = offshoot.page("/");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("<h1").doesNotContain("Exception", "at dev.offshoot");

            server = server(port);
            await("recovery without a restart")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> offshoot.api("GET", "/api/v1/initiatives", "").statusCode() == 200
                            && offshoot.page("/").statusCode() == 200);
            var chartered = offshoot.api(
                    "POST", "/api/v1/initiatives", "{\"title\":\"After the storm\",\"innovation\":\"Thing\"}");
            assertThat(chartered.statusCode()).as(chartered.body()).isEqualTo(201);
        } finally {
            server.close();
        }
    }

    private EmbeddedPostgres server(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
