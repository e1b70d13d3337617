package dev.offshoot.initiative.domain.command;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/** What may be asked by those who watch over an initiative. */
public sealed interface OversightCommand extends InitiativeCommand {

    record RaiseRisk(
            InitiativeId initiative,
            RiskId risk,
            String title,
            RiskScore score,
            Optional<String> owner,
            Optional<String> response)
            implements OversightCommand {}

    record RescoreRisk(InitiativeId initiative, RiskId risk, RiskScore score, Optional<String> reason)
            implements OversightCommand {}

    record CloseRisk(InitiativeId initiative, RiskId risk, String reason) implements OversightCommand {}

    record AssertDeliveryConfidence(
            InitiativeId initiative,
            ConfidenceScale scale,
            ConfidenceRating rating,
            String rationale,
            Optional<String> assertedBy)
            implements OversightCommand {}

    record ConveneGate(InitiativeId initiative, GateId gate, String title, Optional<PartialDate> planned)
            implements OversightCommand {}

    record DecideGate(
            InitiativeId initiative,
            GateId gate,
            GateDecision decision,
            List<String> conditions,
            Optional<String> decidedBy)
            implements OversightCommand {
        public DecideGate {
            conditions = List.copyOf(conditions);
        }
    }

    record RecordHappening(InitiativeId initiative, String text, Optional<Quantity> quantity, Optional<String> unit)
            implements OversightCommand {}

    record RecordFinding(
            InitiativeId initiative,
            String text,
            Optional<String> concludedBy,
            Optional<Quantity> quantity,
            Optional<String> unit)
            implements OversightCommand {
        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }
}
