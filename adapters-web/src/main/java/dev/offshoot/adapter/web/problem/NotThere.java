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

    /** The same, said on a page. */
    public static NotThere notYet(String title) {
        return yet(
                "“%s” was not there yet: nothing of it had happened, or was known. Look at it as it is now, or choose a later day."
                        .formatted(title));
    }

    public boolean isNotYet() {
        return notYet;
    }
}
