package dev.offshoot.adapter.web.format;

/**
 * A figure on a page: its text and what qualifies it, or why there is none.
 *
 * @param note what qualifies it; where it is missing, the reason
 */
public record Cell(String text, String note, boolean missing) {

    public static Cell of(String text) {
        return new Cell(text, "", false);
    }

    public static Cell of(String text, String note) {
        return new Cell(text, note, false);
    }

    /** A dash, never a nought. */
    public static Cell missing(String reason) {
        return new Cell("–", reason, true);
    }
}
