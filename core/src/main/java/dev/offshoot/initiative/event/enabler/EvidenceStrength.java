package dev.offshoot.initiative.event.enabler;

/** How well a reference supports a claim. */
public enum EvidenceStrength {
    WEAK,
    MODERATE,
    STRONG,
    NOT_STATED
}
