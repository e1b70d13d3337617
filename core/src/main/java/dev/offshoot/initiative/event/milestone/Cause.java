package dev.offshoot.initiative.event.milestone;

/** What made a date move. */
public enum Cause {
    ENABLER,
    DEPENDENCY,
    EXTERNAL,
    SCOPE,
    ESTIMATE,
    /** The source does not say. */
    NOT_STATED
}
