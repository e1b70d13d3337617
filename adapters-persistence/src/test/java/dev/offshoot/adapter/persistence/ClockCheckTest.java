package dev.offshoot.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClockCheckTest {

    private static final Instant NOW = Instant.parse("2026-03-12T20:00:00Z");

    private static Optional<String> warning(Optional<Instant> newest) {
        return new ClockCheck(() -> newest, Clock.fixed(NOW, ZoneOffset.UTC)).warning();
    }

    @Test
    void warns_of_a_log_that_is_ahead_of_the_clock() {
        assertThat(warning(Optional.of(NOW.plusSeconds(61))).orElseThrow())
                .contains("2026-03-12T20:01:01Z", "2026-03-12T20:00:00Z");
    }

    @Test
    void is_silent_otherwise() {
        assertThat(warning(Optional.empty())).isEmpty();
        assertThat(warning(Optional.of(NOW.plusSeconds(60)))).isEmpty();
        assertThat(warning(Optional.of(NOW.minusSeconds(1)))).isEmpty();
    }
}
