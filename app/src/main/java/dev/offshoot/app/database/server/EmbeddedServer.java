package dev.offshoot.app.database.server;

import dev.offshoot.app.database.folder.DataFolder;
import dev.offshoot.app.database.folder.FreeSpace;
import dev.offshoot.app.database.folder.ServerAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.unit.DataSize;

/** A durable PostgreSQL in a data folder, started with the application, kept up meanwhile and stopped after it. */
public final class EmbeddedServer implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataFolder folder;
    private final ServerAddress address;
    private final Supervision supervision;

    private EmbeddedServer(DataFolder folder, ServerAddress address, Supervision supervision) {
        this.folder = folder;
        this.address = address;
        this.supervision = supervision;
    }

    /**
     * Starts the server of this folder, or a new one where there is none.
     *
     * @param lost told why, when the server is dead and cannot be started again
     */
    public static EmbeddedServer start(Path data, Consumer<String> lost) throws IOException, InterruptedException {
        if (ServerProgram.byRoot()) {
            log.warn("Offshoot runs as root. Whoever finds a way into it owns this machine:"
                    + " run it as a user of its own, who needs no rights but to the data folder.");
        }
        var folder = DataFolder.hold(data);
        try {
            var orphan = Orphan.on(folder);
            if (orphan.isPresent()) {
                orphan.get().stop();
            }
            var cluster = new Cluster(folder, ServerBinaries.in(folder));
            prepare(cluster);
            var address = ServerAddress.prepare(folder);
            var space = new FreeSpace(folder.path(), DataSize.ofBytes(0));
            var supervision = new Supervision(
                    () -> Postmaster.launch(cluster, address),
                    space::isEnoughToStart,
                    Supervision.Patience.USUAL,
                    lost);
            supervision.start();
            return new EmbeddedServer(folder, address, supervision);
        } catch (IOException | InterruptedException | RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    /** What is left of a server that was killed goes by itself, but bars the way until it has. */
    private static void prepare(Cluster cluster) throws IOException, InterruptedException {
        for (var left = TRIES; ; left--) {
            try {
                cluster.prepare();
                return;
            } catch (IOException failure) {
                if (left == 0) {
                    throw failure;
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    @Override
    public String getJdbcUrl() {
        return address.url();
    }

    @Override
    public String getUsername() {
        return ServerAddress.NAME;
    }

    @Override
    public String getPassword() {
        return address.password();
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            supervision.close();
        }
    }
}
