package dev.offshoot.adapter.web.security;

import org.springframework.security.core.AuthenticationException;

/** More people sign in than can be served; answered with 503. */
public final class TooBusy extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    /** How long to wait before another try. */
    public static final int SECONDS = 5;

    TooBusy() {
        super("Too many people are signing in just now. Nothing was changed. Try again in a few seconds.");
    }
}
