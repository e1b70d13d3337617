package dev.offshoot.initiative.projection;

import dev.offshoot.initiative.event.CharterEvent;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.EnablerEvent;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.EnablerEvent.EnablerAssessed;
import dev.offshoot.initiative.event.EnablerEvent.FrameworkAdopted;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.OversightEvent;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import java.util.function.Predicate;

/** Entries that stand beside those recorded after them: told late, they tell what they would have told in their turn. */
final class LateEntries {

    private LateEntries() {}

    /**
     * Which lines take one in a single step.
     *
     * @param after what was recorded after it
     */
    static Predicate<InitiativeView> takes(RecordedEvent<? extends InitiativeEvent> late, List<InitiativeEvent> after) {
        if (after.stream().anyMatch(later -> depends(later, late.event()))) {
            return _ -> false;
        }
        return switch (late.event()) {
            case MilestoneReforecast e ->
                v -> v.milestone(e.milestone())
                        .filter(m -> m.told().version() < late.version())
                        .isPresent();
            case MilestoneEvent _, InitiativeChartered _, FrameworkAdopted _, RiskRaised _, RouteAdded _ -> _ -> false;
            case InitiativeResumed _, VehicleAppointed _, VehicleTransferred _, HappeningRecorded _ ->
                v -> StandingProjection.takesLate(v.standing(), late.occurred());
            case CharterEvent _, SpreadEvent _, EnablerEvent _, OversightEvent _ -> _ -> true;
        };
    }

    /** Whether what an entry tells may depend on whether another came before it. */
    private static boolean depends(InitiativeEvent later, InitiativeEvent late) {
        return switch (late) {
            case EnablerAssessed e -> later instanceof FrameworkAdopted || withdraws(later, e);
            case DissentRecorded _ -> later instanceof FrameworkAdopted;
            case AssessmentWithdrawn e -> later instanceof FrameworkAdopted || isOf(later, e);
            case BarrierRaised e ->
                later instanceof BarrierResolved b && b.barrier().equals(e.barrier());
            case BarrierResolved e ->
                (later instanceof BarrierRaised a && a.barrier().equals(e.barrier()))
                        || (later instanceof BarrierResolved b && b.barrier().equals(e.barrier()));
            case RiskRescored e -> later instanceof RiskRaised r && r.risk().equals(e.risk());
            case RiskClosed e ->
                (later instanceof RiskRaised r && r.risk().equals(e.risk()))
                        || (later instanceof RiskClosed c && c.risk().equals(e.risk()));
            case GateConvened e -> later instanceof GateDecided g && g.gate().equals(e.gate());
            case GateDecided e ->
                (later instanceof GateConvened c && c.gate().equals(e.gate()))
                        || (later instanceof GateDecided g && g.gate().equals(e.gate()));
            case LeverApplied e -> later instanceof LeverEnded l && l.lever().equals(e.lever());
            case LeverEnded e ->
                (later instanceof LeverApplied a && a.lever().equals(e.lever()))
                        || (later instanceof LeverEnded l && l.lever().equals(e.lever()));
            case CharterEvent _, SpreadEvent _, EnablerEvent _, OversightEvent _, MilestoneEvent _ -> false;
        };
    }

    private static boolean withdraws(InitiativeEvent entry, EnablerAssessed rating) {
        return entry instanceof AssessmentWithdrawn w
                && w.enabler().equals(rating.enabler())
                && w.number() == rating.number();
    }

    private static boolean isOf(InitiativeEvent entry, AssessmentWithdrawn e) {
        return entry instanceof EnablerAssessed a
                ? a.enabler().equals(e.enabler()) && a.number() == e.number()
                : entry instanceof AssessmentWithdrawn w && w.enabler().equals(e.enabler()) && w.number() == e.number();
    }
}
