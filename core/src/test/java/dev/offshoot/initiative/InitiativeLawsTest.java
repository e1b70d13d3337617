package dev.offshoot.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.EnablerEvent.EnablerAssessed;
import dev.offshoot.initiative.event.EnablerEvent.EvidenceAttached;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.SpreadEvent.EndorsementGiven;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.SpreadEvent.VehicleWoundUp;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.part.MilestoneStage;
import dev.offshoot.laws.ContextLaws;
import dev.offshoot.laws.Laws;
import dev.offshoot.stream.Corrections;
import dev.offshoot.time.AsOf;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of every history of an initiative. */
class InitiativeLawsTest
        extends ContextLaws<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection, InitiativeView> {

    InitiativeLawsTest() {
        super(InitiativeContext.CONTEXT, List.of(SomeCommands.charter()));
    }

    @Override
    protected InitiativeCommand next(Random random, InitiativeView shown) {
        return SomeCommands.any(random);
    }

    @Override
    protected Map<String, Fact> current(InitiativeView v) {
        var facts = new HashMap<String, Fact>();
        v.milestones().forEach(m -> {
            m.dates()
                    .currentBaseline()
                    .ifPresent(b -> facts.put(
                            "baseline " + m.id(),
                            new Fact(b.date(), b.provenance().dated())));
            m.dates()
                    .forecast()
                    .ifPresent(f -> facts.put(
                            "forecast " + m.id(),
                            new Fact(f.to(), f.provenance().dated())));
            m.achievement()
                    .filter(_ -> m.stage() == MilestoneStage.ACHIEVED)
                    .ifPresent(a -> facts.put(
                            "actual " + m.id(),
                            new Fact(a.actual(), a.provenance().dated())));
            m.cancelled()
                    .ifPresent(c -> facts.put(
                            "cancelled " + m.id(),
                            new Fact(c.reason(), c.provenance().dated())));
        });
        v.readiness()
                .enablers()
                .forEach(e -> e.current()
                        .ifPresent(a -> facts.put(
                                "rating " + e.id(),
                                new Fact(a.number(), a.provenance().dated()))));
        v.oversight()
                .risks()
                .forEach(r -> r.current()
                        .ifPresent(s -> facts.put(
                                "score " + r.id(),
                                new Fact(s.score(), s.provenance().dated()))));
        v.oversight()
                .confidence()
                .ifPresent(c -> facts.put(
                        "confidence", new Fact(c.rating(), c.provenance().dated())));
        v.standing()
                .change()
                .ifPresent(c ->
                        facts.put("standing", new Fact(c.to(), c.provenance().dated())));
        v.design()
                .currentCoreComponents()
                .ifPresent(
                        c -> facts.put("core", new Fact(c.core(), c.provenance().dated())));
        return facts;
    }

    /** So that the law of what a line takes late is asked of each of these. */
    @Test
    void every_kind_that_may_stand_beside_others_is_tried_late() {
        var tried = new HashSet<Class<?>>();
        Laws.hold(200, random -> {
            var settled = Corrections.settle(history(random));
            var line = shown(AsOf.NOW, settled);
            for (var n = 0; n < settled.size() - 1; n++) {
                var late = settled.get(n).as((InitiativeEvent) settled.get(n).event());
                var after = settled.stream()
                        .skip(n + 1L)
                        .map(e -> (InitiativeEvent) e.event())
                        .toList();
                if (line.filter(InitiativeContext.CONTEXT.streamProjection().takesLate(late, after))
                        .isPresent()) {
                    tried.add(late.event().getClass());
                }
            }
        });
        assertThat(tried)
                .contains(
                        MilestoneReforecast.class,
                        EnablerAssessed.class,
                        DissentRecorded.class,
                        AssessmentWithdrawn.class,
                        EvidenceAttached.class,
                        BarrierRaised.class,
                        BarrierResolved.class,
                        RiskRescored.class,
                        RiskClosed.class,
                        DeliveryConfidenceAsserted.class,
                        GateConvened.class,
                        GateDecided.class,
                        HappeningRecorded.class,
                        FindingRecorded.class,
                        VehicleAppointed.class,
                        VehicleTransferred.class,
                        VehicleWoundUp.class,
                        LeverApplied.class,
                        LeverEnded.class,
                        EndorsementGiven.class,
                        CoreComponentsPublished.class,
                        AdoptionDefinitionSet.class,
                        TargetPopulationSet.class,
                        InitiativePaused.class,
                        InitiativeResumed.class,
                        InitiativeClosed.class);
    }
}
