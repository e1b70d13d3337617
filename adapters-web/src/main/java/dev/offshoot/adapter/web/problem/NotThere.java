package dev.offshoot.adapter.web.problem;

/** What an address names is not there; answered with 404. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is missing, as one sentence */
    public NotThere(String message) {
        super(message, null, false, false);
    }
}
