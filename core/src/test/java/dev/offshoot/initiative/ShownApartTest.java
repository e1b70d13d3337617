package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.DEVELOPING;
import static dev.offshoot.initiative.Histories.ESTABLISHED;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.SITES;
import static dev.offshoot.initiative.Histories.achieved;
import static dev.offshoot.initiative.Histories.adopted;
import static dev.offshoot.initiative.Histories.assessed;
import static dev.offshoot.initiative.Histories.audit;
import static dev.offshoot.initiative.Histories.baselined;
import static dev.offshoot.initiative.Histories.chartered;
import static dev.offshoot.initiative.Histories.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.EnablerEvent.FrameworkAdopted;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.SpreadEvent.VehicleWoundUp;
import dev.offshoot.initiative.event.enabler.AdoptedEnabler;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.initiative.event.spread.LeverId;
import dev.offshoot.initiative.event.spread.LeverKind;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.initiative.view.part.MilestoneStage;
import dev.offshoot.laws.AnySubset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of one thing shows there, and leaves the others as they are. */
class ShownApartTest {

    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    private DeciderSpec<?, ?, ?, ?>.Given begun() {
        return initiative.givenNothing().and("2020", chartered());
    }

    private static InitiativeView shown(DeciderSpec<?, ?, ?, ?>.Given given) {
        return AnySubset.line(InitiativeContext.CONTEXT, given.recorded()).orElseThrow();
    }

    static List<InitiativeEvent> signs() {
        return List.of(
                new VehicleAppointed("Team", Optional.empty()),
                new VehicleTransferred("Team", "Trust", Optional.empty()),
                new RouteAdded(ScalingRoute.GROWTH),
                baselined("2026"),
                achieved(LAUNCH, "Launch", "2021"),
                new HappeningRecorded("Pilot", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("signs")
    void scaling_begins_with_its_first_sign(InitiativeEvent sign) {
        var view = shown(begun().and("2021", sign));
        assertThat(view.lifecycle()).isEqualTo(Lifecycle.SCALING);
        assertThat(view.standing().scalingSince().map(date -> date.edtf())).contains("2021");
    }

    @Test
    void getting_ready_is_no_sign_of_scaling() {
        var view = shown(begun().and("2021", adopted()).and("2021", audit()).and("2021", proposed()));
        assertThat(view.lifecycle()).isEqualTo(Lifecycle.CHARTERED);
    }

    @Test
    void a_framework_is_adopted_since_the_first_time_and_keeps_its_assessments() {
        var other = new FrameworkAdopted("nasss", "NASSS", List.of());
        var given = begun().and("2023", adopted())
                .and("2024", assessed(1, DEVELOPING, ""))
                .and("2022", other)
                .and("2021", adopted())
                .and("2025", adopted());
        var frameworks = shown(given).readiness().frameworks();
        assertThat(frameworks)
                .extracting(f -> f.framework())
                .containsExactly(adopted().framework(), "nasss");
        assertThat(frameworks).extracting(f -> f.provenance().occurred().edtf()).containsExactly("2021", "2022");
        assertThat(frameworks.getFirst().enablers().getFirst().assessments()).hasSize(1);
    }

    @Test
    void an_assessment_of_one_enabler_is_none_of_another_and_withdrawing_one_leaves_the_rest() {
        var fidelity = new AdoptedEnabler(EnablerId.of("odds", "fidelity"), "Fidelity", List.of(DEVELOPING));
        var given = begun().and(
                        "2021", new FrameworkAdopted("odds", "Odds", List.of(Histories.commissioning(), fidelity)))
                .and("2022", assessed(1, DEVELOPING, ""))
                .and("2023", assessed(2, ESTABLISHED, "Developing"))
                .and(
                        "2024",
                        new AssessmentWithdrawn(
                                COMMISSIONING,
                                "Commissioning",
                                2,
                                "Established",
                                Optional.of("Developing"),
                                "wrong site"));
        var view = shown(given);
        assertThat(view.readiness().enablers().getFirst().current().map(a -> a.rating()))
                .contains(DEVELOPING);
        assertThat(view.readiness().enablers().getFirst().assessments())
                .extracting(a -> a.withdrawn().isPresent())
                .containsExactly(false, true);
        assertThat(view.readiness().enablers().getLast().assessments()).isEmpty();
    }

    @Test
    void evidence_and_findings_are_listed() {
        var view = shown(begun().and("2021", audit())
                .and("2022", new FindingRecorded("it works", Optional.empty(), Optional.empty(), Optional.empty())));
        assertThat(view.readiness().evidence()).extracting(e -> e.title()).containsExactly("Audit");
        assertThat(view.oversight().findings()).extracting(f -> f.text()).containsExactly("it works");
    }

    @Test
    void a_barrier_is_resolved_alone() {
        var staff = new BarrierId("staff");
        var money = new BarrierId("money");
        var view = shown(begun().and("2021", new BarrierRaised(staff, "Staff", Optional.empty(), Optional.empty()))
                .and("2021", new BarrierRaised(money, "Money", Optional.empty(), Optional.empty()))
                .and("2022", new BarrierResolved(staff, "Staff", "two posts")));
        assertThat(view.readiness().barriers()).extracting(b -> b.id()).containsExactly(staff, money);
        assertThat(view.readiness().barriers())
                .extracting(b -> b.resolved().map(r -> r.reason()))
                .containsExactly(Optional.of("two posts"), Optional.empty());
    }

    @Test
    void a_gate_is_decided_alone() {
        var one = new GateId("one");
        var two = new GateId("two");
        var view = shown(begun().and("2021", new GateConvened(one, "One", Optional.empty()))
                .and("2021", new GateConvened(two, "Two", Optional.empty()))
                .and("2022", new GateDecided(one, "One", GateDecision.PROCEED, List.of(), "Bo")));
        assertThat(view.oversight().gates())
                .extracting(g -> g.decided().map(d -> d.decision()))
                .containsExactly(Optional.of(GateDecision.PROCEED), Optional.empty());
    }

    @Test
    void a_risk_is_rescored_and_closed_alone() {
        var staff = new RiskId("staff");
        var money = new RiskId("money");
        var view = shown(begun().and("2021", raised(staff))
                .and("2021", raised(money))
                .and("2022", new RiskRescored(staff, "Risk", RiskScore.of(3, 4), RiskScore.of(1, 4), Optional.empty()))
                .and("2023", new RiskClosed(staff, "Risk", "hired")));
        assertThat(view.oversight().risks())
                .extracting(r -> r.current().map(s -> s.score()))
                .containsExactly(Optional.of(RiskScore.of(1, 4)), Optional.of(RiskScore.of(3, 4)));
        assertThat(view.oversight().risks())
                .extracting(r -> r.closed().isPresent())
                .containsExactly(true, false);
    }

    private static RiskRaised raised(RiskId id) {
        return new RiskRaised(id, "Risk", RiskScore.of(3, 4), Optional.empty(), Optional.empty());
    }

    @Test
    void a_lever_ends_alone() {
        var view = shown(begun().and("2021", applied("letter"))
                .and("2021", applied("tariff"))
                .and("2022", new LeverEnded(new LeverId("letter"), "Lever", "withdrawn")));
        assertThat(view.spread().levers())
                .extracting(l -> l.ended().isPresent())
                .containsExactly(true, false);
    }

    private static LeverApplied applied(String id) {
        return new LeverApplied(
                new LeverId(id),
                "Lever",
                Optional.empty(),
                LeverKind.POLICY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_route_is_taken_since_the_first_time_that_it_was() {
        var view = shown(begun().and("2022", new RouteAdded(ScalingRoute.GROWTH))
                .and("2023", new RouteAdded(ScalingRoute.PARTNERSHIP))
                .and("2021", new RouteAdded(ScalingRoute.GROWTH))
                .and("2024", new RouteAdded(ScalingRoute.PARTNERSHIP)));
        assertThat(view.spread().routes())
                .extracting(r -> r.route(), r -> r.provenance().occurred().edtf())
                .containsExactly(tuple(ScalingRoute.GROWTH, "2021"), tuple(ScalingRoute.PARTNERSHIP, "2023"));
    }

    @Test
    void a_vehicle_appointed_again_goes_on_and_once_wound_up_begins_anew() {
        var given = begun().and("2021", new VehicleAppointed("Team", Optional.empty()))
                .and("2022", new VehicleAppointed("Team", Optional.of("charity")));
        assertThat(shown(given).spread().vehicles())
                .extracting(v -> v.from().orElseThrow().occurred().edtf(), v -> v.kind())
                .containsExactly(tuple("2021", Optional.of("charity")));
        var again = given.and("2023", new VehicleWoundUp("Team", "no money"))
                .and("2024", new VehicleAppointed("Team", Optional.empty()));
        assertThat(shown(again).spread().vehicles())
                .extracting(v -> v.to().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void a_milestone_is_cancelled_alone_and_a_baseline_told_late_does_not_bring_it_back() {
        var view = shown(begun().and("2021", proposed())
                .and("2021", proposed(SITES, "Twenty sites"))
                .and("2023", new MilestoneCancelled(LAUNCH, "Launch", "not needed"))
                .and("2022", baselined("2025")));
        assertThat(view.milestones())
                .extracting(m -> m.stage())
                .containsExactly(MilestoneStage.CANCELLED, MilestoneStage.PROPOSED);
        assertThat(view.milestone(LAUNCH).orElseThrow().dates().currentBaseline())
                .isPresent();
    }
}
