package dev.offshoot.initiative.view;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.InnovationKind;
import dev.offshoot.time.EntryProvenance;
import java.time.LocalDate;
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
        Optional<EntryProvenance> provenance) {

    /** Whether it had surely been chartered by a day; before that its charter only says what it is called. */
    public boolean standsOn(LocalDate day) {
        return provenance.filter(p -> p.dated().occurredBy(day)).isPresent();
    }
}
