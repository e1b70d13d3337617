package dev.offshoot.initiative.view;

import dev.offshoot.initiative.event.BarrierId;
import dev.offshoot.initiative.event.EnablerId;
import java.util.Optional;

/** Something that hinders, open until resolved. */
public record BarrierLine(
        BarrierId id,
        String title,
        Optional<String> description,
        Optional<EnablerId> enabler,
        Optional<Ending> resolved,
        Provenanced provenance) {}
