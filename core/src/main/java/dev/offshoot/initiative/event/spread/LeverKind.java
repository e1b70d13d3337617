package dev.offshoot.initiative.event.spread;

/** Whether a lever works by policy or by money. */
public enum LeverKind {
    POLICY,
    FINANCIAL
}
