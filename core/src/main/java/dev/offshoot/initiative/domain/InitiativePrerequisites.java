package dev.offshoot.initiative.domain;

import dev.offshoot.command.Prerequisite;
import dev.offshoot.initiative.domain.Initiative.Open;
import dev.offshoot.initiative.domain.charter.LifecycleState.Pace;
import dev.offshoot.initiative.domain.enabler.Enablers;
import dev.offshoot.initiative.domain.milestone.MilestonePrerequisites;
import dev.offshoot.initiative.domain.oversight.Oversight;
import dev.offshoot.initiative.domain.spread.ScalingMeans;
import dev.offshoot.initiative.domain.spread.ScalingMeans.Charge;
import dev.offshoot.initiative.event.CharterEvent;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.EnablerEvent;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent;
import dev.offshoot.initiative.event.OversightEvent;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.SpreadEvent.VehicleWoundUp;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.oversight.RiskId;
import java.util.List;
import java.util.Optional;

/** What must have happened in an initiative before an event could. */
final class InitiativePrerequisites {

    private InitiativePrerequisites() {}

    static List<Prerequisite> of(Open open, InitiativeEvent event) {
        return switch (event) {
            case CharterEvent e -> charter(open, e).stream().toList();
            case SpreadEvent e -> means(open.means(), e).stream().toList();
            case EnablerEvent e -> enablers(open.enablers(), e).stream().toList();
            case MilestoneEvent e -> MilestonePrerequisites.of(open.milestones(), e);
            case OversightEvent e -> oversight(open.oversight(), e).stream().toList();
        };
    }

    private static Optional<Prerequisite> charter(Open open, CharterEvent event) {
        return switch (event) {
            case InitiativeClosed _ -> Optional.of(new Prerequisite("the initiative was chartered", open.chartered()));
            case InitiativeResumed _ ->
                open.course()
                        .pace()
                        .first(paced -> paced.pace() == Pace.PAUSED)
                        .map(said -> new Prerequisite("the initiative was paused", said.dated()));
            default -> Optional.empty();
        };
    }

    private static Optional<Prerequisite> means(ScalingMeans means, SpreadEvent event) {
        return switch (event) {
            case VehicleTransferred e -> inCharge(means, e.from());
            case VehicleWoundUp e -> inCharge(means, e.vehicle());
            case LeverEnded e ->
                Optional.ofNullable(means.levers().get(e.lever().value()))
                        .map(lever -> new Prerequisite("the lever was applied", lever.applied()));
            default -> Optional.empty();
        };
    }

    private static Optional<Prerequisite> inCharge(ScalingMeans means, String vehicle) {
        return means.vehicle(vehicle)
                .first(Charge::held)
                .map(said -> new Prerequisite("%s was in charge".formatted(vehicle), said.dated()));
    }

    private static Optional<Prerequisite> enablers(Enablers enablers, EnablerEvent event) {
        return switch (event) {
            case DissentRecorded e -> assessment(enablers, e.enabler(), e.assessment());
            case AssessmentWithdrawn e -> assessment(enablers, e.enabler(), e.number());
            case BarrierResolved e ->
                Optional.ofNullable(enablers.barriers().get(e.barrier().value()))
                        .map(barrier -> new Prerequisite("the barrier was raised", barrier.raised()));
            default -> Optional.empty();
        };
    }

    private static Optional<Prerequisite> assessment(Enablers enablers, EnablerId enabler, int number) {
        return enablers.find(enabler)
                .flatMap(e -> e.said(number))
                .map(said -> new Prerequisite("assessment " + number + " was made", said.dated()));
    }

    private static Optional<Prerequisite> oversight(Oversight oversight, OversightEvent event) {
        return switch (event) {
            case RiskRescored e -> raised(oversight, e.risk());
            case RiskClosed e -> raised(oversight, e.risk());
            case GateDecided e ->
                Optional.ofNullable(oversight.gates().get(e.gate().value()))
                        .map(gate -> new Prerequisite("the gate was convened", gate.convened()));
            default -> Optional.empty();
        };
    }

    private static Optional<Prerequisite> raised(Oversight oversight, RiskId id) {
        return Optional.ofNullable(oversight.risks().get(id.value()))
                .flatMap(risk -> risk.scores().recordedFirst())
                .map(said -> new Prerequisite("the risk was raised", said.dated()));
    }
}
