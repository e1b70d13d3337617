package dev.offshoot.projection.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.projection.upkeep.RebuildRun.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RebuildRunTest {

    @Test
    void tells_how_far_it_is_how_fast_and_how_long_it_will_take() {
        var run = run(Stage.FILLING, 250, 1_000, Duration.ofMillis(500));
        assertThat(run.percent()).isEqualTo(25);
        assertThat(run.rate()).isEqualTo(500);
        assertThat(run.left()).contains(Duration.ofSeconds(1));
    }

    @Test
    void promises_nothing_before_it_has_read_anything_or_while_it_is_held() {
        assertThat(run(Stage.FILLING, 0, 1_000, Duration.ZERO).left()).isEmpty();
        assertThat(run(Stage.HELD, 250, 1_000, Duration.ofSeconds(1)).left()).isEmpty();
    }

    @Test
    void has_read_all_of_an_empty_log_and_never_more_than_all() {
        assertThat(run(Stage.READY, 0, 0, Duration.ZERO).percent()).isEqualTo(100);
        assertThat(run(Stage.FILLING, 1_100, 1_000, Duration.ofSeconds(1)).percent())
                .isEqualTo(100);
    }

    private static RebuildRun run(Stage stage, long done, long total, Duration worked) {
        return new RebuildRun(
                1, stage, "ada", Instant.EPOCH, Optional.empty(), done, total, worked, "", Optional.empty());
    }
}
