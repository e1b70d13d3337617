package dev.offshoot.date;

/** How sure the source is of a date. It changes how the date is shown, not the days it may mean. */
public enum Certainty {
    CERTAIN(""),
    UNCERTAIN("?"),
    APPROXIMATE("~");

    private final String mark;

    Certainty(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    String around(String words) {
        return switch (this) {
            case CERTAIN -> words;
            case UNCERTAIN -> words + " (uncertain)";
            case APPROXIMATE -> "about " + words;
        };
    }
}
