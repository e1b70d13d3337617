package dev.offshoot.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A durable PostgreSQL in a data folder, started with the application and stopped after it. */
public final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    private static final String OWNER = "postgres";

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;

    private EmbeddedServer(DataFolder folder, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    /** Starts the server of this folder, or a new one where there is none. */
    public static EmbeddedServer start(Path data) throws IOException, InterruptedException {
        var folder = DataFolder.hold(data);
        try {
            var orphan = Orphan.on(folder);
            if (orphan.isPresent()) {
                orphan.get().stop();
            }
            return new EmbeddedServer(folder, server(folder).start());
        } catch (IOException | InterruptedException | RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    private static EmbeddedPostgres.Builder server(DataFolder folder) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setDataDirectory(folder.server())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // Spring stops it, after the pool
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setErrorRedirector(Redirect.appendTo(folder.log().toFile()))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // zonky's defaults are a test's: they forget committed data when the machine stops
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "40")
                .setServerConfig("shared_buffers", "64MB");
    }

    @Override
    public String getJdbcUrl() {
        return postgres.getJdbcUrl(OWNER, "postgres");
    }

    @Override
    public String getUsername() {
        return OWNER;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            postgres.close();
        }
    }
}
