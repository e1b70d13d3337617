package dev.offshoot.initiative.view;

import dev.offshoot.initiative.event.InnovationKind;
import dev.offshoot.kernel.PartialDate;
import java.util.Optional;

/** What an initiative set out to do. */
public record Charter(
        String title,
        String innovation,
        Optional<InnovationKind> kind,
        Optional<String> aim,
        Optional<String> owner,
        Optional<String> programme,
        Optional<PartialDate> targetDate,
        Optional<Provenanced> provenance) {}
