package dev.offshoot.command;

/**
 * A refusal in plain words: the field of the command it concerns (empty when it concerns the whole), and a sentence
 * that says what is wrong and what to do.
 */
public record Reason(Kind kind, String field, String message) {

    /** How the outside should take a refusal. */
    public enum Kind {
        /** The answers make no sense, whatever the state. */
        INVALID,
        /** The answers make sense, but not in the state the stream is in. */
        CONFLICT,
        /** Something that the answers mention is not there. */
        MISSING,
        /** The person may not do this. */
        FORBIDDEN,
        /** There is no room to record it just now; the same answers will do later. */
        NO_ROOM
    }

    public static Reason invalid(String field, String message) {
        return new Reason(Kind.INVALID, field, message);
    }

    public static Reason conflict(String field, String message) {
        return new Reason(Kind.CONFLICT, field, message);
    }

    public static Reason missing(String field, String message) {
        return new Reason(Kind.MISSING, field, message);
    }
}
