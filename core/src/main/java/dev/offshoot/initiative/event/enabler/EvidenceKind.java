package dev.offshoot.initiative.event.enabler;

/** What sort of reference supports a claim. */
public enum EvidenceKind {
    RESEARCH,
    EVALUATION,
    ROUTINE_DATA,
    LIVED_EXPERIENCE,
    ECONOMIC,
    DOCUMENT
}
