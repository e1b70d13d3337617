package dev.offshoot.initiative.event.oversight;

/** How confident a person is that the initiative will deliver, the least first. */
public enum ConfidenceRating {
    RED,
    AMBER_RED,
    AMBER,
    AMBER_GREEN,
    GREEN
}
