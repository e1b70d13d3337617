package dev.offshoot.initiative.view;

import dev.offshoot.initiative.event.ConfidenceRating;
import dev.offshoot.initiative.event.ConfidenceScale;

/** A person's assertion of delivery confidence, on the scale it was made on. */
public record ConfidenceLine(
        ConfidenceScale scale, ConfidenceRating rating, String rationale, String assertedBy, Provenanced provenance) {}
