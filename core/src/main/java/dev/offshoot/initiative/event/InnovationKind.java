package dev.offshoot.initiative.event;

/** What sort of thing spreads. */
public enum InnovationKind {
    PROCESS,
    PRODUCT,
    PATHWAY,
    DEVICE,
    MODEL_OF_CARE,
    SERVICE
}
