package dev.offshoot.adapter.web.problem;

/** What an address names is not there; answered with 404. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean notYet;

    /** @param message what is missing, as one sentence */
    public NotThere(String message) {
        this(message, false);
    }

    private NotThere(String message, boolean notYet) {
        super(message, null, false, false);
        this.notYet = notYet;
    }

    /** It is there now, and was not at the time asked for. */
    public static NotThere yet(String message) {
        return new NotThere(message, true);
    }

    public boolean isNotYet() {
        return notYet;
    }
}
