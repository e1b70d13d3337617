package dev.offshoot.initiative.view;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.EnablerId;
import dev.offshoot.initiative.event.EvidenceId;
import dev.offshoot.initiative.event.EvidenceKind;
import dev.offshoot.initiative.event.EvidenceStrength;
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
        Provenanced provenance) {}
