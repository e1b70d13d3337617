package dev.offshoot.app.database.server;

import dev.offshoot.app.database.folder.DataFolder;
import dev.offshoot.app.database.folder.OwnerOnly;
import dev.offshoot.app.database.folder.Ownership;
import dev.offshoot.app.database.folder.Secret;
import dev.offshoot.app.database.folder.ServerAddress;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of the server, and who may do what in it. All is said anew before each start, while no server runs and
 * nobody can connect, so that a folder of an older version, or one that was meddled with, ends up the same.
 */
record Cluster(DataFolder folder, ServerBinaries binaries) {

    /** Where a thousand new files are brought to the disk by one call. */
    private static final boolean ON_LINUX = "Linux".equals(System.getProperty("os.name"));

    private static final String RULES = "local %1$s %1$s scram-sha-256%n".formatted(ServerAddress.NAME);

    void prepare() throws IOException, InterruptedException {
        if (!folder.hasServer()) {
            create();
        }
        Files.writeString(OwnerOnly.file(folder.server().resolve("pg_hba.conf")), RULES);
        var password = Secret.in(folder.path());
        alone("template1", Ownership.of(password));
        alone(ServerAddress.NAME, Ownership.ofWhatIsInside());
    }

    /** Made beside its place, so that what was interrupted is never taken for a server. */
    private void create() throws IOException, InterruptedException {
        OwnerOnly.delete(folder.newServer());
        var making = ServerProgram.of(binaries.program("initdb"), options())
                .redirectOutput(Redirect.appendTo(folder.log().toFile()))
                .start();
        mustSucceed(making, "could not be set up");
        Files.move(folder.newServer(), folder.server(), StandardCopyOption.ATOMIC_MOVE);
    }

    private String[] options() {
        var always = Stream.of(
                "--pgdata=" + folder.newServer(),
                "--username=" + Ownership.SUPERUSER,
                "--auth=reject",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        return Stream.concat(always, ON_LINUX ? Stream.of("--sync-method=syncfs") : Stream.of())
                .toArray(String[]::new);
    }

    /** Runs statements in a server of one user, who needs no password since nobody else is there. */
    private void alone(String database, List<String> statements) throws IOException, InterruptedException {
        var server = ServerProgram.of(
                        binaries.program("postgres"),
                        "--single",
                        "-D",
                        folder.server().toString(),
                        "-c",
                        "exit_on_error=true",
                        "-c",
                        "log_min_error_statement=panic", // one of them holds the secret
                        "-c",
                        "log_checkpoints=off",
                        database)
                .redirectErrorStream(false)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.appendTo(folder.log().toFile()))
                .start();
        try (var in = server.outputWriter(StandardCharsets.UTF_8)) {
            for (var statement : statements) {
                in.write(statement.replaceAll("\\s+", " ").strip() + "\n");
            }
        } catch (IOException gone) {
            // its exit says more
        }
        mustSucceed(server, "could not be prepared");
    }

    private void mustSucceed(Process process, String otherwise) throws IOException, InterruptedException {
        if (process.waitFor() != 0) {
            throw new IOException("The embedded database %s. %s".formatted(otherwise, ServerLog.end(folder.log())));
        }
    }

    Path files() {
        return folder.server();
    }
}
