package dev.offshoot.initiative.event.oversight;

/** What a gate review may decide. */
public enum GateDecision {
    PROCEED,
    PROCEED_IF,
    HOLD,
    STOP
}
