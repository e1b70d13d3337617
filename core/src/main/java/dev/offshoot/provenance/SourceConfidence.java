package dev.offshoot.provenance;

/** How far the source bears out a fact. */
public enum SourceConfidence {
    VERIFIED,
    AMBIGUOUS,
    DERIVED,
    NOT_STATED
}
