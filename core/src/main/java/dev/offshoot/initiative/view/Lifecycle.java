package dev.offshoot.initiative.view;

/**
 * Where an initiative is in its life. It is scaling from the first thing that shows the work of spreading: a vehicle, a
 * route, a milestone baselined or achieved, a happening, or a resumption. What its sites do is told by their own streams.
 */
public enum Lifecycle {
    CHARTERED,
    SCALING,
    PAUSED,
    CLOSED
}
