package dev.offshoot.command;

import java.time.Duration;

/** The store gave up what took longer than it may: nothing was recorded. */
public final class TookTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How long one recording may take. */
    public static final Duration LIMIT = Duration.ofSeconds(30);

    public TookTooLong(Throwable cause) {
        super("it took longer than " + LIMIT.toSeconds() + " seconds", cause);
    }
}
