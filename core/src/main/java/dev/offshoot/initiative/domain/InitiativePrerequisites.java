package dev.offshoot.initiative.domain;

import dev.offshoot.command.Prerequisite;
import dev.offshoot.date.Dated;
import dev.offshoot.initiative.domain.Initiative.Open;
import dev.offshoot.initiative.domain.charter.LifecycleState.Pace;
import dev.offshoot.initiative.domain.enabler.Enablers;
import dev.offshoot.initiative.domain.milestone.Milestone;
import dev.offshoot.initiative.domain.milestone.Milestone.Achieved;
import dev.offshoot.initiative.domain.milestone.Milestone.Baselined;
import dev.offshoot.initiative.domain.milestone.Milestone.Cancelled;
import dev.offshoot.initiative.domain.milestone.Milestone.Proposed;
import dev.offshoot.initiative.domain.milestone.Milestones;
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
import dev.offshoot.initiative.event.MilestoneEvent.AchievementReversed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRejected;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRequested;
import dev.offshoot.initiative.event.OversightEvent;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.SpreadEvent.VehicleWoundUp;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.time.Timeline.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What must have happened in an initiative before an event could. A milestone may have been agreed before it was
 * described here: its terms say what it is, not since when.
 */
final class InitiativePrerequisites {

    private InitiativePrerequisites() {}

    static List<Prerequisite> of(Open open, InitiativeEvent event) {
        return event instanceof MilestoneCancelled e
                ? Stream.concat(
                                open.milestones().lastReversed(e.milestone()).stream()
                                        .map(dated -> new Prerequisite("its achievement was reversed", dated)),
                                open.milestones().find(e.milestone()).stream().flatMap(InitiativePrerequisites::known))
                        .toList()
                : found(open, event).stream().toList();
    }

    /** All that is known of a milestone: it is cancelled after that. */
    private static Stream<Prerequisite> known(Milestone milestone) {
        return Stream.of(
                        lastWord(milestone).map(dated -> new Prerequisite("another date was given for it", dated)),
                        pending(milestone).map(dated -> new Prerequisite("the new baseline was asked for", dated)),
                        Optional.of(begun(milestone)))
                .flatMap(Optional::stream);
    }

    /** The last that was said of its date after its first baseline. */
    private static Optional<Dated> lastWord(Milestone milestone) {
        return switch (milestone) {
            case Proposed _ -> Optional.empty();
            case Baselined m ->
                Dated.newest(
                                m.words().all().stream()
                                        .filter(word -> word.dated().version()
                                                != m.agreed().version())
                                        .toList(),
                                Said::dated)
                        .map(Said::dated);
            case Achieved m -> lastWord(m.before());
            case Cancelled m -> lastWord(m.before());
        };
    }

    private static Optional<Prerequisite> found(Open open, InitiativeEvent event) {
        return switch (event) {
            case CharterEvent e -> charter(open, e);
            case SpreadEvent e -> means(open.means(), e);
            case EnablerEvent e -> enablers(open.enablers(), e);
            case MilestoneEvent e -> milestones(open.milestones(), e);
            case OversightEvent e -> oversight(open.oversight(), e);
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

    private static Optional<Prerequisite> milestones(Milestones milestones, MilestoneEvent event) {
        return switch (event) {
            case MilestoneReforecast e -> milestones.find(e.milestone()).map(InitiativePrerequisites::begun);
            case RebaselineRequested e -> milestones.find(e.milestone()).map(InitiativePrerequisites::begun);
            case MilestoneRebaselined e -> request(milestones, e.milestone());
            case RebaselineRejected e -> request(milestones, e.milestone());
            case AchievementReversed e ->
                milestones
                        .find(e.milestone())
                        .map(m -> m instanceof Achieved achieved
                                ? new Prerequisite("the milestone was achieved", achieved.since())
                                : begun(m));
            default -> Optional.empty();
        };
    }

    /** The first baseline of a milestone; where it has none, its proposal. */
    private static Prerequisite begun(Milestone milestone) {
        return switch (milestone) {
            case Proposed m ->
                new Prerequisite(
                        "the milestone was proposed",
                        m.said().recordedFirst().orElseThrow().dated());
            case Baselined m -> new Prerequisite("the first baseline was agreed", m.agreed());
            case Achieved m -> begun(m.before());
            case Cancelled m -> begun(m.before());
        };
    }

    private static Optional<Prerequisite> request(Milestones milestones, MilestoneId id) {
        return milestones
                .find(id)
                .map(milestone -> pending(milestone)
                        .map(asked -> new Prerequisite("the new baseline was asked for", asked))
                        .orElseGet(() -> begun(milestone)));
    }

    private static Optional<Dated> pending(Milestone milestone) {
        return switch (milestone) {
            case Proposed _ -> Optional.empty();
            case Baselined m -> m.pending().map(Said::dated);
            case Achieved m -> pending(m.before());
            case Cancelled m -> pending(m.before());
        };
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
