package dev.offshoot.initiative.projection;

import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.InitiativeEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.InitiativeEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.InitiativeEvent.DissentRecorded;
import dev.offshoot.initiative.event.InitiativeEvent.EnablerAssessed;
import dev.offshoot.initiative.event.InitiativeEvent.GateDecided;
import dev.offshoot.initiative.event.InitiativeEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.InitiativeEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.InitiativeEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.InitiativeEvent.RebaselineRejected;
import dev.offshoot.initiative.event.InitiativeEvent.RebaselineRequested;
import dev.offshoot.initiative.event.InitiativeEvent.RiskRescored;
import dev.offshoot.initiative.event.MilestoneId;
import dev.offshoot.kernel.Behalf;
import dev.offshoot.kernel.PartialDate;
import dev.offshoot.kernel.Recorded;
import java.util.List;

/** Events with what they say of others worked out anew, and with whom they were entered for. */
final class WorkedOut {

    private final Moves moves;
    private final String account;

    private WorkedOut(Moves moves, String account) {
        this.moves = moves;
        this.account = account;
    }

    static InitiativeEvent of(
            Recorded<? extends InitiativeEvent> event, List<Recorded<? extends InitiativeEvent>> counting) {
        return new WorkedOut(new Moves(event, counting), event.stamp().actor()).of(event.event());
    }

    private InitiativeEvent of(InitiativeEvent event) {
        return switch (event) {
            case EnablerAssessed e ->
                new EnablerAssessed(
                        e.enabler(),
                        e.title(),
                        e.number(),
                        moves.rating(e.enabler()),
                        e.rating(),
                        e.rationale(),
                        by(e.assessor()),
                        e.perspective(),
                        e.evidence());
            case AssessmentWithdrawn e ->
                new AssessmentWithdrawn(
                        e.enabler(), e.title(), e.number(), e.withdrawn(), moves.left(e.enabler()), e.reason());
            case DissentRecorded e ->
                new DissentRecorded(
                        e.enabler(),
                        e.title(),
                        e.assessment(),
                        e.standing(),
                        e.rating(),
                        e.rationale(),
                        by(e.dissenter()),
                        e.perspective(),
                        e.evidence());
            case MilestoneReforecast e ->
                new MilestoneReforecast(
                        e.milestone(),
                        e.title(),
                        moves.believed(e.milestone()).orElseGet(PartialDate::unknown),
                        e.to(),
                        e.cause(),
                        e.reason());
            case RebaselineRequested e ->
                new RebaselineRequested(
                        e.milestone(),
                        e.title(),
                        agreed(e.milestone()),
                        e.to(),
                        e.cause(),
                        e.reason(),
                        by(e.askedBy()));
            case MilestoneRebaselined e ->
                new MilestoneRebaselined(
                        e.milestone(),
                        e.title(),
                        agreed(e.milestone()),
                        e.to(),
                        e.cause(),
                        e.reason(),
                        Behalf.shown(e.askedBy()),
                        by(e.approvedBy()));
            case RebaselineRejected e ->
                new RebaselineRejected(e.milestone(), e.title(), e.to(), e.reason(), by(e.rejectedBy()));
            case MilestoneAchieved e ->
                new MilestoneAchieved(
                        e.milestone(),
                        e.title(),
                        moves.agreed(e.milestone()),
                        e.actual(),
                        e.evidence(),
                        e.waiver(),
                        e.unmet());
            case RiskRescored e ->
                new RiskRescored(e.risk(), e.title(), moves.score(e.risk()).orElse(e.from()), e.to(), e.reason());
            case DeliveryConfidenceAsserted e ->
                new DeliveryConfidenceAsserted(e.scale(), e.rating(), e.rationale(), by(e.assertedBy()));
            case GateDecided e -> new GateDecided(e.gate(), e.title(), e.decision(), e.conditions(), by(e.decidedBy()));
            default -> event;
        };
    }

    private PartialDate agreed(MilestoneId milestone) {
        return moves.agreed(milestone).orElseGet(PartialDate::unknown);
    }

    private String by(String person) {
        return Behalf.words(person, account);
    }
}
