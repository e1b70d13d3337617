package dev.offshoot.initiative.view.part;

import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;

/** A person's assertion of delivery confidence, on the scale it was made on. */
public record ConfidenceLine(
        ConfidenceScale scale, ConfidenceRating rating, String rationale, String assertedBy, EntryProvenance provenance)
        implements EntryLine {}
