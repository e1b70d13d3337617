package dev.offshoot.stream;

/**
 * An entry that is in the log and cannot be read, so that nothing can be decided on its stream: of a type or a revision
 * that nobody knows, not in the form of its type, or a correction of what is not there.
 */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String GAP = ", which comes before it, is not in the log";

    private final String stream;
    private final long version;
    private final long position;
    private final boolean afterGap;

    /** @param stream as it is written, which may be unreadable too */
    public Unreadable(String stream, long version, long position, RuntimeException cause) {
        this(stream, version, position, cause, false);
    }

    private Unreadable(String stream, long version, long position, RuntimeException cause, boolean afterGap) {
        super("event %s of %s cannot be read: %s".formatted(version, stream, cause.getMessage()), cause);
        this.afterGap = afterGap;
        this.stream = stream;
        this.version = version;
        this.position = position;
    }

    /** One that may be sound itself, but comes after some that are not in the log. */
    public static Unreadable afterGap(String stream, long version, long position, long missing) {
        var cause = new IllegalArgumentException("entry " + missing + GAP);
        return new Unreadable(stream, version, position, cause, true);
    }

    /** Whether it is not itself at fault, so that no correction of it mends its stream. */
    public boolean isAfterGap() {
        return afterGap;
    }

    /** Whether this is said of one after a gap. */
    public static boolean saysGap(String cause) {
        return cause.endsWith(GAP);
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
