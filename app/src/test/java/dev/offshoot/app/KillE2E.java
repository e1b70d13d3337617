package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.laws.Laws;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application is killed again and again while clients record and try again: what was acknowledged is there, once.
 * <code>-Doffshoot.kill.rounds=100</code> does it more often.
 */
class KillE2E {

    private static final int ROUNDS = Integer.getInteger("offshoot.kill.rounds", 3);
    private static final int LONGEST_MILLIS = 3_000;

    @TempDir
    Path folder;

    @Test
    void every_acknowledged_command_survives_once_and_pages_equal_a_rebuild() {
        Laws.anew(this::survives);
    }

    private void survives(Random chances) throws Exception {
        var data = folder.resolve("data");
        var offshoot = start(data).signIn();
        try (var load = new Load(data, offshoot)) {
            for (var round = 1; round <= ROUNDS; round++) {
                var before = load.acknowledged();
                Load.pause(chances.nextInt(LONGEST_MILLIS));
                offshoot.kill();
                System.out.printf("Round %d: killed after %d more%n", round, load.acknowledged() - before);
                offshoot = start(data).signedInAs(offshoot);
                load.now(offshoot);
            }
            load.verify();
            assertThat(load.acknowledged()).isPositive();
        } finally {
            offshoot.close();
        }
    }

    private static RunningOffshoot start(Path data) throws Exception {
        return RunningOffshoot.start(data, "--offshoot.sample=false");
    }
}
