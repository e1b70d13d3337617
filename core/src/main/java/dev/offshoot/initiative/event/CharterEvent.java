package dev.offshoot.initiative.event;

import dev.offshoot.date.PartialDate;
import java.util.List;
import java.util.Optional;

/** What happens to the charter of an initiative and its definitions. */
public sealed interface CharterEvent extends InitiativeEvent {

    record InitiativeChartered(
            String title,
            String innovation,
            Optional<InnovationKind> kind,
            Optional<String> aim,
            Optional<String> owner,
            Optional<String> programme,
            Optional<PartialDate> targetDate)
            implements CharterEvent {}

    /** What must stay as it is wherever the innovation goes, and what may be fitted to the place. */
    record CoreComponentsPublished(int version, List<String> core, List<String> adaptable) implements CharterEvent {
        public CoreComponentsPublished {
            core = List.copyOf(core);
            adaptable = List.copyOf(adaptable);
        }
    }

    /** @param from the date from which the rule counts, until that of the next version */
    record AdoptionDefinitionSet(int version, String rule, Optional<String> sustainmentTest, PartialDate from)
            implements CharterEvent {}

    /** @param unit what a site is here: practices, maternity units, wards */
    record TargetPopulationSet(long sites, String unit, PartialDate asOf, Optional<String> source)
            implements CharterEvent {}

    record InitiativePaused(String reason) implements CharterEvent {}

    /** @param reason what let it go on; histories often do not say */
    record InitiativeResumed(Optional<String> reason) implements CharterEvent {}

    record InitiativeClosed(String reason) implements CharterEvent {}
}
