package dev.offshoot.initiative.view.part;

import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import java.util.Optional;

/** Something that hinders, open until resolved. */
public record BarrierLine(
        BarrierId id,
        String title,
        Optional<String> description,
        Optional<EnablerId> enabler,
        Optional<Ending> resolved,
        EntryProvenance provenance)
        implements EntryLine {}
