package dev.offshoot.programme.event;

/** How often a programme reports; news older than one beat counts as quiet. */
public enum ReportingRhythm {
    WEEKLY(7),
    MONTHLY(31),
    QUARTERLY(92),
    YEARLY(366);

    private final int days;

    ReportingRhythm(int days) {
        this.days = days;
    }

    /** The longest that one beat lasts. */
    public int days() {
        return days;
    }
}
