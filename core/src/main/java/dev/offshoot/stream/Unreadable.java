package dev.offshoot.adapter.persistence.log;

/** An event that is in the log and cannot be read: of a type nobody knows, or not in the form of its type. */
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
