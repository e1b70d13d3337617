package dev.offshoot.app.database.server;

import dev.offshoot.app.database.folder.ServerAddress;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running server: a process of ours. */
final class Postmaster implements Supervision.Server {

    /** Putting right what a crash left takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int LOOK_MILLIS = 20;
    private static final int STOP_SECONDS = 30;

    private final Process process;
    private final Path files;
    private final Path log;

    private Postmaster(Process process, Path files, Path log) {
        this.process = process;
        this.files = files;
        this.log = log;
    }

    static Postmaster launch(Cluster cluster, ServerAddress address) throws IOException {
        var log = cluster.folder().log();
        var arguments = new ArrayList<>(List.of("-D", cluster.files().toString()));
        for (var setting : settings(address)) {
            arguments.addAll(List.of("-c", setting));
        }
        var process = ServerProgram.inSessionOfItsOwn(
                        cluster.binaries().program("postgres"), arguments.toArray(String[]::new))
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        return new Postmaster(process, cluster.files(), log);
    }

    private static List<String> settings(ServerAddress address) {
        return List.of(
                "listen_addresses=",
                "unix_socket_directories=" + address.folder(),
                "unix_socket_permissions=0700",
                "port=" + ServerAddress.PORT,
                "fsync=on",
                "full_page_writes=on",
                "synchronous_commit=on",
                "restart_after_crash=on",
                "logging_collector=off",
                "log_checkpoints=off",
                "max_connections=64",
                "shared_buffers=64MB");
    }

    @Override
    public void awaitReady() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("The embedded database does not start. " + ServerLog.end(log));
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** It says so itself, in the last line of its file. */
    private boolean isReady() throws IOException {
        var file = files.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return false;
        }
        var lines = Files.readAllLines(file);
        return lines.size() >= 8
                && lines.getFirst().strip().equals(Long.toString(process.pid()))
                && lines.get(7).strip().equals("ready");
    }

    @Override
    public int awaitExit() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends open connections, writes everything down and goes. */
    @Override
    public void stop() throws IOException {
        try {
            interrupt(process.pid());
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** What a server takes as the wish to stop now, without waiting for anybody. */
    static void interrupt(long pid) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT " + pid)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
