package dev.offshoot.measure.event;

/** How often a measure is meant to be observed. */
public enum MeasureRhythm {
    DAILY,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY,
    IRREGULAR
}
