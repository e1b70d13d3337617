package dev.offshoot.stream;

/**
 * An entry that is in the log and cannot be read, so that nothing can be decided on its stream: of a type or a revision
 * that nobody knows, not in the form of its type, or a correction of what is not there.
 */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String stream;
    private final long version;
    private final long position;

    /** @param stream as it is written, which may be unreadable too */
    public Unreadable(String stream, long version, long position, RuntimeException cause) {
        super("event %s of %s cannot be read: %s".formatted(version, stream, cause.getMessage()), cause);
        this.stream = stream;
        this.version = version;
        this.position = position;
    }

    public String stream() {
        return stream;
    }

    public long version() {
        return version;
    }

    public long position() {
        return position;
    }
}
