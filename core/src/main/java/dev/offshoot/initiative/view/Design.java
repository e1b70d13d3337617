package dev.offshoot.initiative.view;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What spreads, what counts as adopted, and how many sites could be reached: every version, as recorded. */
public record Design(
        Entries<CoreComponentsLine> coreComponents,
        Entries<AdoptionDefinitionLine> adoptionDefinitions,
        Entries<TargetPopulationLine> targetPopulations) {

    public record CoreComponentsLine(int version, List<String> core, List<String> adaptable, EntryProvenance provenance)
            implements EntryLine {
        public CoreComponentsLine {
            core = List.copyOf(core);
            adaptable = List.copyOf(adaptable);
        }
    }

    public record AdoptionDefinitionLine(
            int version, String rule, Optional<String> sustainmentTest, PartialDate from, EntryProvenance provenance)
            implements EntryLine {}

    public record TargetPopulationLine(
            long sites, String unit, PartialDate asOf, Optional<String> source, EntryProvenance provenance)
            implements EntryLine {}

    public Optional<CoreComponentsLine> currentCoreComponents() {
        return coreComponents.newest();
    }

    /** The adoption definition in force on a day: the one whose date came last by then. */
    public Optional<AdoptionDefinitionLine> adoptionDefinitionOn(LocalDate day) {
        return adoptionDefinitions.stream()
                .filter(d -> !d.from().isAfter(day))
                .max(Comparator.comparing(
                                (AdoptionDefinitionLine d) -> d.from().latest().orElse(LocalDate.MIN))
                        .thenComparingInt(AdoptionDefinitionLine::version));
    }

    /** The one counted last: a count is as old as the date as of which it was made, whenever it was told. */
    public Optional<TargetPopulationLine> currentTargetPopulation() {
        return Dated.newest(
                targetPopulations,
                p -> new Dated(
                        p.asOf(), p.provenance().knownSince(), p.provenance().version()));
    }
}
