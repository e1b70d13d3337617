package dev.offshoot.adapter.persistence.replay;

/** A row that is in only one of two read models. */
public record Difference(String table, Side side, String row) {

    /** Where the row is. */
    public enum Side {
        LIVE,
        REBUILT
    }
}
