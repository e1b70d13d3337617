package dev.offshoot.command;

/** The store broke off while it was recording: what was asked may have been recorded or not. */
public final class NotKnownWhetherRecorded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotKnownWhetherRecorded(Throwable cause) {
        super("it is not known whether this was recorded", cause);
    }
}
