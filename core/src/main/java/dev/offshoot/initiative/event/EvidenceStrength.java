package dev.offshoot.initiative.event;

/** How well a reference supports a claim. */
public enum EvidenceStrength {
    WEAK,
    MODERATE,
    STRONG,
    NOT_STATED
}
