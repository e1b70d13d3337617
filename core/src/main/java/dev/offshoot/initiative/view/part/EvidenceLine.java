package dev.offshoot.initiative.view.part;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import java.util.Optional;

/** A reference that supports a claim. */
public record EvidenceLine(
        EvidenceId id,
        String title,
        EvidenceKind kind,
        EvidenceStrength strength,
        Optional<String> source,
        Optional<PartialDate> reviewBy,
        Optional<EnablerId> enabler,
        EntryProvenance provenance)
        implements EntryLine {}
