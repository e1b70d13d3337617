package dev.offshoot.initiative.domain.command;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.InnovationKind;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;

/** What may be asked about the charter of an initiative and its definitions. */
public sealed interface CharterCommand extends InitiativeCommand {

    record CharterInitiative(
            InitiativeId initiative,
            String title,
            String innovation,
            Optional<InnovationKind> kind,
            Optional<String> aim,
            Optional<String> owner,
            Optional<String> programme,
            Optional<PartialDate> targetDate)
            implements CharterCommand {
        @Override
        public List<StreamId> about() {
            return programme.map(key -> new StreamId("programme", key)).stream().toList();
        }
    }

    record PublishCoreComponents(InitiativeId initiative, List<String> core, List<String> adaptable)
            implements CharterCommand {
        public PublishCoreComponents {
            core = List.copyOf(core);
            adaptable = List.copyOf(adaptable);
        }
    }

    record SetAdoptionDefinition(
            InitiativeId initiative, String rule, Optional<String> sustainmentTest, PartialDate from)
            implements CharterCommand {}

    record SetTargetPopulation(
            InitiativeId initiative, long sites, String unit, PartialDate asOf, Optional<String> source)
            implements CharterCommand {}

    record PauseInitiative(InitiativeId initiative, String reason) implements CharterCommand {}

    record ResumeInitiative(InitiativeId initiative, Optional<String> reason) implements CharterCommand {}

    record CloseInitiative(InitiativeId initiative, String reason) implements CharterCommand {
        @Override
        public boolean endsWhatBelongs() {
            return true;
        }
    }
}
