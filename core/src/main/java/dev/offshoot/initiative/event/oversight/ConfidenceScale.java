package dev.offshoot.initiative.event.oversight;

import java.util.List;

/** The scale a delivery confidence was asserted on, and stays on: red, amber, green, or five points. */
public enum ConfidenceScale {
    RAG_3,
    RAG_5;

    /** Its ratings, the least confident first. */
    public List<ConfidenceRating> ratings() {
        return switch (this) {
            case RAG_3 -> List.of(ConfidenceRating.RED, ConfidenceRating.AMBER, ConfidenceRating.GREEN);
            case RAG_5 -> List.of(ConfidenceRating.values());
        };
    }
}
