package dev.offshoot.adapter.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** An empty PostgreSQL database of its own for whoever asks, on one server per test run. */
public record TestDatabase(String url, String username, String password) {

    private static final String IMAGE = "postgres:18-alpine";

    /** Whether what is committed must be on the disk, which no test needs. */
    private static final boolean DURABLE = Boolean.getBoolean("offshoot.database.durable");

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new, empty database. */
    public static TestDatabase fresh() {
        var name = "test_" + COUNT.incrementAndGet();
        var server = Server.RUNNING;
        server.execute("create database " + name);
        return new TestDatabase(
                server.url.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), server.username, server.password);
    }

    /** Connections to this database, unpooled. */
    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(username);
        source.setPassword(password);
        return source;
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(url, username, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Started by the first test that asks, stopped with the JVM. */
    private static final class Server {
        private static final TestDatabase RUNNING =
                DockerEngine.answers() ? container() : embedded("no Docker engine answers");

        @SuppressWarnings("resource")
        private static TestDatabase container() {
            try {
                var container = new PostgreSQLContainer(IMAGE);
                if (DURABLE) {
                    container.setCommand("postgres");
                }
                container.start();
                Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
                System.out.println("Test database: Testcontainers, " + IMAGE);
                return new TestDatabase(container.getJdbcUrl(), container.getUsername(), container.getPassword());
            } catch (RuntimeException failure) {
                return embedded("Testcontainers failed: " + failure.getMessage());
            }
        }

        @SuppressWarnings("resource")
        private static TestDatabase embedded(String because) {
            try {
                var postgres = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .start();
                System.out.println("Test database: embedded PostgreSQL (" + because + ")");
                return new TestDatabase(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
