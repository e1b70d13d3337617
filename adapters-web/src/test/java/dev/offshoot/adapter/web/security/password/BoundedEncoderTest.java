package dev.offshoot.adapter.web.security.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.adapter.web.security.access.TooBusy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Only so many passwords are hashed at once. */
class BoundedEncoderTest {

    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch goOn = new CountDownLatch(1);

    private final PasswordEncoder slow = new PasswordEncoder() {
        @Override
        public String encode(CharSequence password) {
            begun.countDown();
            await(goOn);
            return "{x}" + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            return hash.equals(encode(password));
        }
    };

    @Test
    void who_comes_too_many_is_told_to_come_again_and_the_others_are_served() throws Exception {
        var bounded = new BoundedEncoder(slow, 2, Duration.ofMillis(20));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> bounded.encode("a"));
            var second = threads.submit(() -> bounded.matches("a", "{x}a"));
            await(begun);
            assertThatThrownBy(() -> bounded.matches("b", "{x}b"))
                    .isInstanceOf(TooBusy.class)
                    .hasMessageContaining("Try again in a few seconds");
            goOn.countDown();
            assertThat(first.get()).isEqualTo("{x}a");
            assertThat(second.get()).isTrue();
        }
        assertThat(bounded.matches("b", "{x}b")).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
