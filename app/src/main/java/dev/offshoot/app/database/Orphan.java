package dev.offshoot.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that outlived a killed Offshoot: nobody talks to it, and it bars the next start. */
record Orphan(ProcessHandle process, Path postgres, Path server) {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);

    /** The server still running on a folder that we hold; a process that merely got its old number is none. */
    static Optional<Orphan> on(DataFolder folder) throws IOException {
        var pidFile = folder.server().resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(command -> command.endsWith(Path.of("bin", "postgres")))
                        .map(command -> new Orphan(process, command, folder.server())));
    }

    void stop() throws IOException, InterruptedException {
        log.info("Stopping database server {}, left by an Offshoot that was killed", process.pid());
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U")); // pg_ctl refuses root; zonky starts it the same way
        }
        command.addAll(List.of(postgres.resolveSibling("pg_ctl").toString(), "-D", server.toString()));
        command.addAll(List.of("-m", "fast", "-t", "30", "-w", "stop"));
        var stopping = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!stopping.waitFor(40, TimeUnit.SECONDS) || stopping.exitValue() != 0) {
            throw new IOException("The database server left by a killed Offshoot does not stop: process "
                    + process.pid() + " on " + server);
        }
    }
}
