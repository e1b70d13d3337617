package dev.offshoot.app.database.server;

import dev.offshoot.app.database.folder.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that outlived a killed Offshoot: nobody talks to it, and it bars the next start. */
record Orphan(ProcessHandle process) {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);
    private static final int SECONDS = 40;

    /** The server still running on a folder that we hold; a process that merely got its old number is none. */
    static Optional<Orphan> on(DataFolder folder) throws IOException {
        var pidFile = folder.server().resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return ProcessHandle.of(pid).filter(Orphan::isServer).map(Orphan::new);
    }

    /** Its program may have been deleted since, and is then named so. */
    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("/bin/postgres"))
                .isPresent();
    }

    void stop() throws IOException, InterruptedException {
        log.info("Stopping database server {}, left by an Offshoot that was killed", process.pid());
        Postmaster.interrupt(process.pid());
        try {
            process.onExit().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IOException(
                    "The database server left by a killed Offshoot does not stop: process " + process.pid(), failure);
        }
    }
}
