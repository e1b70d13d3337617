package dev.offshoot.adapter.web.security.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failures: the next attempt must wait, whoever makes it. */
public final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    public TooManyAttempts(Duration wait) {
        this(Math.max(1, (wait.toMillis() + 999) / 1000));
    }

    private TooManyAttempts(long seconds) {
        super("Too many attempts. Wait %s second%s.".formatted(seconds, seconds == 1 ? "" : "s"));
        this.seconds = seconds;
    }

    public long seconds() {
        return seconds;
    }
}
