package dev.offshoot.adapter.web.security.password;

import dev.offshoot.adapter.web.security.access.TooBusy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes only so many passwords at once: each takes memory and a processor, and anybody may ask. Who cannot be served
 * soon is told so.
 */
public final class BoundedEncoder implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Semaphore places;
    private final Duration patience;

    public BoundedEncoder(PasswordEncoder encoder, int atOnce, Duration patience) {
        this.encoder = encoder;
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inPlace(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return Boolean.TRUE.equals(inPlace(() -> encoder.matches(password, hash)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T inPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
