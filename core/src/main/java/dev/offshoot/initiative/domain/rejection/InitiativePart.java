package dev.offshoot.initiative.domain.rejection;

/** What an initiative knows by a key of its own. */
public enum InitiativePart {
    ENABLER("enabler", "an enabler", "Adopt its framework first."),
    REQUIRED_ENABLER("requires", "an enabler", "Adopt its framework first."),
    ASSESSMENT("assessment", "an assessment", "Choose one from the enabler's record."),
    EVIDENCE("evidence", "a piece of evidence", "Attach it first."),
    BARRIER("barrier", "a barrier", "Raise it first."),
    MILESTONE("milestone", "a milestone", "Propose it first."),
    REQUIRED_MILESTONE("requiresMilestones", "a milestone", "Propose it first."),
    RISK("risk", "a risk", "Raise it first."),
    GATE("gate", "a gate review", "Convene it first."),
    LEVER("lever", "a lever", "Record that it was applied first.");

    private final String field;
    private final String words;
    private final String remedy;

    InitiativePart(String field, String words, String remedy) {
        this.field = field;
        this.words = words;
        this.remedy = remedy;
    }

    /** The answer that names one. */
    public String field() {
        return field;
    }

    String words() {
        return words;
    }

    /** What brings one about. */
    String remedy() {
        return remedy;
    }
}
