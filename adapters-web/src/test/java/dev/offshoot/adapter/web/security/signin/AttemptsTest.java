package dev.offshoot.adapter.web.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Patience with failures. */
class AttemptsTest {

    private final MovableClock clock = new MovableClock();
    private final Attempts attempts = new Attempts(clock, 3);

    private void fail(int times) {
        for (var i = 0; i < times; i++) {
            attempts.count("ada");
        }
    }

    @Test
    void the_first_few_cost_nothing() {
        fail(3);
        assertThat(attempts.wait("ada")).isZero();
    }

    @Test
    void then_the_wait_doubles_up_to_some_minutes() {
        fail(4);
        assertThat(attempts.wait("ada")).isEqualTo(Duration.ofSeconds(2));
        fail(1);
        assertThat(attempts.wait("ada")).isEqualTo(Duration.ofSeconds(4));
        fail(90);
        assertThat(attempts.wait("ada")).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void the_wait_passes_and_others_do_not_wait() {
        fail(4);
        assertThat(attempts.wait("bob")).isZero();
        clock.forward(Duration.ofSeconds(2));
        assertThat(attempts.wait("ada")).isZero();
    }

    @Test
    void an_hour_without_failure_forgives_all() {
        fail(9);
        clock.forward(Duration.ofMinutes(61));
        fail(1);
        assertThat(attempts.wait("ada")).isZero();
    }

    @Test
    void memory_is_bounded() {
        for (var i = 0; i < 20_000; i++) {
            attempts.count("name-" + i);
        }
        assertThat(attempts.keys()).isEqualTo(10_000);
    }
}
