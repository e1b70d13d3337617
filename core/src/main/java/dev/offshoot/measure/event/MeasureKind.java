package dev.offshoot.measure.event;

/** What a measure looks at: results, the doing, or harm that the doing might cause elsewhere. */
public enum MeasureKind {
    OUTCOME,
    PROCESS,
    BALANCING,
    NOT_STATED
}
