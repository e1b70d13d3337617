package dev.offshoot.adapter.web.security.access;

import org.springframework.security.core.AuthenticationException;

/** Nobody, or nobody more, can be signed in just now; answered with 503. */
public final class TooBusy extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    /** How long to wait before another try. */
    public static final int SECONDS = 5;

    public TooBusy() {
        this("Too many people are signing in just now.");
    }

    private TooBusy(String why) {
        super(why + " Nothing was changed. Try again in a few seconds.");
    }

    /** Before the first account is made nobody can be told from a stranger. */
    public static TooBusy starting() {
        return new TooBusy("Offshoot is still starting.");
    }
}
