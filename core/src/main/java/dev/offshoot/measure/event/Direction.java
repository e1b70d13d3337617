package dev.offshoot.measure.event;

/** Which way a measure is meant to go. */
public enum Direction {
    INCREASE,
    DECREASE,
    NEITHER,
    NOT_STATED
}
