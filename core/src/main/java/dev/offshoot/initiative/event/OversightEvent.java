package dev.offshoot.initiative.event;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/** What happens when an initiative is watched over: risks, confidence, gates, happenings, findings. */
public sealed interface OversightEvent extends InitiativeEvent {

    record RiskRaised(RiskId risk, String title, RiskScore score, Optional<String> owner, Optional<String> response)
            implements OversightEvent {}

    record RiskRescored(RiskId risk, String title, RiskScore from, RiskScore to, Optional<String> reason)
            implements OversightEvent {}

    record RiskClosed(RiskId risk, String title, String reason) implements OversightEvent {}

    record DeliveryConfidenceAsserted(
            ConfidenceScale scale, ConfidenceRating rating, String rationale, String assertedBy)
            implements OversightEvent {}

    record GateConvened(GateId gate, String title, Optional<PartialDate> planned) implements OversightEvent {}

    record GateDecided(GateId gate, String title, GateDecision decision, List<String> conditions, String decidedBy)
            implements OversightEvent {
        public GateDecided {
            conditions = List.copyOf(conditions);
        }
    }

    /** A dated fact in words, that no other event carries. */
    record HappeningRecorded(String text, Optional<Quantity> quantity, Optional<String> unit)
            implements OversightEvent {}

    /** What an evaluation concluded. */
    record FindingRecorded(
            String text, Optional<String> concludedBy, Optional<Quantity> quantity, Optional<String> unit)
            implements OversightEvent {}
}
