package dev.offshoot.app.database.server;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a server that died again, with a longer pause before each try; gives up when too many in a row failed. While
 * the disk is full it waits, however long that takes.
 */
final class Supervision implements AutoCloseable {

    /** A server as seen from here. */
    interface Server {

        void awaitReady() throws IOException, InterruptedException;

        int awaitExit() throws InterruptedException;

        void stop() throws IOException;
    }

    /** Launches a server. */
    interface Launch {

        Server server() throws IOException;
    }

    /**
     * How patient it is.
     *
     * @param pauses before each try; no more tries than pauses
     * @param settled how long a server must have stood for its fall to count as the first
     * @param look how often to look whether there is room on the disk again
     */
    record Patience(List<Duration> pauses, Duration settled, Duration look) {

        static final Patience USUAL = new Patience(
                List.of(
                        Duration.ofMillis(200),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(20)),
                Duration.ofSeconds(5),
                Duration.ofSeconds(1));
    }

    private static final Logger log = LoggerFactory.getLogger(Supervision.class);

    private final Launch launch;
    private final BooleanSupplier room;
    private final Patience patience;
    private final Consumer<String> lost;
    private volatile @Nullable Server server;
    private volatile boolean closing;

    /** @param lost told why, when it gives up */
    Supervision(Launch launch, BooleanSupplier room, Patience patience, Consumer<String> lost) {
        this.launch = launch;
        this.room = room;
        this.patience = patience;
        this.lost = lost;
    }

    /** Starts the first server, and watches over it from then on. */
    void start() throws IOException, InterruptedException {
        var first = started();
        Thread.ofPlatform().daemon().name("database-supervision").start(() -> watch(first));
    }

    private Server started() throws IOException, InterruptedException {
        var next = launch.server();
        server = next;
        if (closing) {
            next.stop();
        }
        next.awaitReady();
        return next;
    }

    private void watch(Server first) {
        var current = first;
        var failures = 0;
        try {
            while (true) {
                var since = System.nanoTime();
                var code = current.awaitExit();
                if (closing) {
                    return;
                }
                log.error("The database server has gone (exit code {}); it is started again", code);
                if (System.nanoTime() - since > patience.settled().toNanos()) {
                    failures = 0;
                }
                Server again = null;
                var why = "It keeps dying, last with exit code %s.".formatted(code);
                while (again == null) {
                    awaitRoom();
                    if (closing) {
                        return;
                    }
                    if (failures == patience.pauses().size()) {
                        lost.accept(why);
                        return;
                    }
                    Thread.sleep(patience.pauses().get(failures++));
                    try {
                        again = started();
                        log.info("The database server is back");
                    } catch (IOException failure) {
                        why = String.valueOf(failure.getMessage());
                        log.error("Try {} failed: {}", failures, why);
                        if (!room.getAsBoolean()) {
                            failures--; // the full disk is why
                        }
                    }
                }
                current = again;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitRoom() throws InterruptedException {
        if (room.getAsBoolean()) {
            return;
        }
        log.error("There is no room on the disk to start the database server; make some, and it starts by itself");
        while (!room.getAsBoolean() && !closing) {
            Thread.sleep(patience.look());
        }
    }

    @Override
    public void close() throws IOException {
        closing = true;
        var last = server;
        if (last != null) {
            last.stop();
        }
    }
}
