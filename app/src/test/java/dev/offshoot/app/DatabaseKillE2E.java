package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.offshoot.laws.Laws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The embedded server is killed, whole or one connection of it, while clients record and try again: the application
 * carries on by itself, and what was acknowledged is there, once. <code>-Doffshoot.databasekill.rounds=20</code> does it more often.
 */
class DatabaseKillE2E {

    private static final int ROUNDS = Integer.getInteger("offshoot.databasekill.rounds", 3);
    private static final int LONGEST_MILLIS = 3_000;

    /** A server that falls again and again right after it has come back is given up, as it should be. */
    private static final int SETTLED_MILLIS = ROUNDS > 6 ? 5_000 : 0;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void the_application_carries_on_and_every_acknowledged_command_is_there_once() {
        Laws.anew(this::carriesOn);
    }

    private void carriesOn(Random chances) throws Exception {
        var data = folder.resolve("data");
        try (var offshoot =
                        RunningOffshoot.start(data, "--offshoot.sample=false").signIn();
                var load = new Load(data, offshoot)) {
            for (var round = 1; round <= ROUNDS; round++) {
                Load.pause(SETTLED_MILLIS + chances.nextInt(LONGEST_MILLIS));
                var before = load.acknowledged();
                var victim = round % 2 == 1 ? server(data) : connection(data, chances);
                victim.destroyForcibly();
                await("that it carries on by itself").atMost(PATIENCE).until(() -> load.acknowledged() > before);
                System.out.printf("Round %d: %d acknowledged, and it goes on%n", round, before);
            }
            load.verify();
        }
    }

    /** Which waits for most of a minute: the other goes on meanwhile. */
    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void is_not_ready_while_its_database_is_away_and_leaves_with_a_reason_when_it_cannot_come_back() throws Exception {
        var data = folder.resolve("data");
        try (var offshoot = RunningOffshoot.start(data, "--offshoot.sample=false")) {
            assertThat(stranger(offshoot, "/actuator/health/readiness")).isEqualTo(200);
            // nothing can be started any more
            Files.move(data.resolve("binaries"), data.resolve("gone"));
            server(data).destroyForcibly();
            await().atMost(Duration.ofSeconds(20)).until(() -> stranger(offshoot, "/actuator/health/readiness") == 503);
            assertThat(stranger(offshoot, "/actuator/health/liveness")).isEqualTo(200);
            assertThat(offshoot.awaitExit(Duration.ofMinutes(2))).hasValue(4);
            assertThat(offshoot.output()).contains("Offshoot stops: its database is gone and cannot be started again.");
        }
    }

    /** Asked as an orchestrator asks, without a token: none can be looked up while the database is away. */
    private static int stranger(RunningOffshoot offshoot, String path) throws Exception {
        return offshoot.send("GET", path, "application/json", "", false).statusCode();
    }

    /** The server that runs now, once there is one again. */
    private static ProcessHandle server(Path data) {
        return await("the server")
                .atMost(PATIENCE)
                .until(() -> running(data), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<ProcessHandle> running(Path data) throws IOException {
        var file = data.resolve("postgres/postmaster.pid");
        return Files.exists(file)
                ? ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                : Optional.empty();
    }

    private static ProcessHandle connection(Path data, Random chances) {
        var children = await("its connections")
                .atMost(PATIENCE)
                .until(
                        () -> running(data).stream()
                                .flatMap(ProcessHandle::children)
                                .toList(),
                        found -> !found.isEmpty());
        return children.get(chances.nextInt(children.size()));
    }
}
