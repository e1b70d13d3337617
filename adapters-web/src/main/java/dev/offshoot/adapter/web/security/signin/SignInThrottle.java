package dev.offshoot.adapter.web.security.signin;

import dev.offshoot.adapter.web.security.access.TooManyAttempts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Slows guessing down without locking the rightful out. Failures count against a client and name together, and against
 * a client; never against a name alone, so a stranger elsewhere costs a member nothing. A browser that the member has
 * signed in from before is counted by itself, whatever others at its address do.
 */
public final class SignInThrottle {

    private static final int FREE_PER_NAME = 4;
    private static final int FREE_PER_CLIENT = 20;

    private final Attempts pairs;
    private final Attempts clients;
    private final Attempts devices;

    public SignInThrottle(Clock clock) {
        this.pairs = new Attempts(clock, FREE_PER_NAME);
        this.clients = new Attempts(clock, FREE_PER_CLIENT);
        this.devices = new Attempts(clock, FREE_PER_NAME);
    }

    /** One attempt, which is counted from now on. */
    record Counted(List<Key> keys) {

        /** Earlier failures of the same client and name are forgiven; those of the client are not. */
        void succeeded() {
            undo();
            keys.getFirst().attempts().forget(keys.getFirst().key());
        }

        void undo() {
            keys.forEach(key -> key.attempts().uncount(key.key()));
        }
    }

    private record Key(Attempts attempts, String key) {}

    /** @throws TooManyAttempts where the attempt must wait */
    Counted count(String name, SignInAttempt attempt, Optional<String> device) {
        return counted(device.map(number -> List.of(new Key(devices, number)))
                .orElseGet(() ->
                        List.of(new Key(pairs, attempt.client() + " " + name), new Key(clients, attempt.client()))));
    }

    private static Counted counted(List<Key> keys) {
        var wait = keys.stream()
                .map(key -> key.attempts().wait(key.key()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        keys.forEach(key -> key.attempts().count(key.key()));
        return new Counted(keys);
    }
}
