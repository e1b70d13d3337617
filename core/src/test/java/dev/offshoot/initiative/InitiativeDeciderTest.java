package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.chartered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.StreamRejection.SaidOtherwise;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.CharterCommand.CharterInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.PauseInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.PublishCoreComponents;
import dev.offshoot.initiative.domain.command.CharterCommand.ResumeInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.SetAdoptionDefinition;
import dev.offshoot.initiative.domain.command.CharterCommand.SetTargetPopulation;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.OversightCommand.AssertDeliveryConfidence;
import dev.offshoot.initiative.domain.command.OversightCommand.CloseRisk;
import dev.offshoot.initiative.domain.command.OversightCommand.ConveneGate;
import dev.offshoot.initiative.domain.command.OversightCommand.DecideGate;
import dev.offshoot.initiative.domain.command.OversightCommand.RaiseRisk;
import dev.offshoot.initiative.domain.command.OversightCommand.RecordFinding;
import dev.offshoot.initiative.domain.command.OversightCommand.RecordHappening;
import dev.offshoot.initiative.domain.command.OversightCommand.RescoreRisk;
import dev.offshoot.initiative.domain.command.SpreadCommand.AddRoute;
import dev.offshoot.initiative.domain.command.SpreadCommand.ApplyLever;
import dev.offshoot.initiative.domain.command.SpreadCommand.AppointVehicle;
import dev.offshoot.initiative.domain.command.SpreadCommand.EndLever;
import dev.offshoot.initiative.domain.command.SpreadCommand.GiveEndorsement;
import dev.offshoot.initiative.domain.command.SpreadCommand.TransferVehicle;
import dev.offshoot.initiative.domain.command.SpreadCommand.WindUpVehicle;
import dev.offshoot.initiative.domain.rejection.CharterRejection.AlreadyPaused;
import dev.offshoot.initiative.domain.rejection.CharterRejection.InitiativeExists;
import dev.offshoot.initiative.domain.rejection.CharterRejection.InitiativeUnknown;
import dev.offshoot.initiative.domain.rejection.CharterRejection.NotPaused;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.LeftBlank;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.Taken;
import dev.offshoot.initiative.domain.rejection.OversightRejection.GateIsDecided;
import dev.offshoot.initiative.domain.rejection.OversightRejection.NoConditions;
import dev.offshoot.initiative.domain.rejection.OversightRejection.RatingOffConfidenceScale;
import dev.offshoot.initiative.domain.rejection.OversightRejection.RiskIsClosed;
import dev.offshoot.initiative.domain.rejection.OversightRejection.ScoreOffMatrix;
import dev.offshoot.initiative.domain.rejection.SpreadRejection.SameVehicle;
import dev.offshoot.initiative.domain.rejection.SpreadRejection.VehicleNotNamed;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.SpreadEvent.EndorsementGiven;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.SpreadEvent.VehicleWoundUp;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.initiative.event.spread.LeverId;
import dev.offshoot.initiative.event.spread.LeverKind;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How an initiative decides about its charter, its means, and those who watch over it. */
class InitiativeDeciderTest {

    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    private static PartialDate on(String date) {
        return PartialDate.parse(date);
    }

    private static CharterInitiative charter() {
        return new CharterInitiative(
                HARBOUR,
                "Harbour Falls Pathway",
                "Falls pathway",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Nested
    class Chartering {
        @Test
        void needs_a_title_and_an_innovation_only() {
            initiative.givenNothing().when(charter()).then(chartered());
        }

        @Test
        void happens_once_and_before_anything_else() {
            initiative.given(chartered()).when(charter()).thenRefused(new InitiativeExists(HARBOUR));
            initiative
                    .givenNothing()
                    .when(new PauseInitiative(HARBOUR, "winter"))
                    .thenRefused(new InitiativeUnknown(HARBOUR));
        }

        @Test
        void in_a_programme_is_about_that_programme() {
            var command = new CharterInitiative(
                    HARBOUR,
                    "Harbour",
                    "Falls",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("spread"),
                    Optional.empty());
            assertThat(command.about()).containsExactly(new StreamId("programme", "spread"));
            assertThat(charter().about()).isEmpty();
        }
    }

    @Nested
    class Definitions {
        @Test
        void of_core_components_are_versioned() {
            var first = new CoreComponentsPublished(1, List.of("huddle"), List.of("hour"));
            var publish = new PublishCoreComponents(HARBOUR, List.of("huddle"), List.of("hour"));
            initiative.given(chartered()).when(publish).then(first);
            initiative.given(chartered(), first).when(publish, "2026-03-01").thenNothing();
            initiative
                    .given(chartered(), first)
                    .when(new PublishCoreComponents(HARBOUR, List.of("huddle"), List.of()))
                    .then(new CoreComponentsPublished(2, List.of("huddle"), List.of()));
        }

        @Test
        void of_adoption_are_versioned() {
            var first = new AdoptionDefinitionSet(1, "uses it weekly", Optional.empty(), on("2024"));
            var set = new SetAdoptionDefinition(HARBOUR, "uses it weekly", Optional.empty(), on("2024"));
            initiative.given(chartered()).when(set).then(first);
            initiative.given(chartered(), first).when(set, "2026-03-01").thenNothing();
            initiative
                    .given(chartered(), first)
                    .when(new SetAdoptionDefinition(HARBOUR, "uses it daily", Optional.empty(), on("2025")))
                    .then(new AdoptionDefinitionSet(2, "uses it daily", Optional.empty(), on("2025")));
        }

        @Test
        void of_the_target_population_carry_their_date_and_source() {
            initiative
                    .given(chartered())
                    .when(new SetTargetPopulation(HARBOUR, 61, "practices", on("2024-04"), Optional.of("ODS")))
                    .then(new TargetPopulationSet(61, "practices", on("2024-04"), Optional.of("ODS")));
        }
    }

    @Nested
    class Pausing {
        private final PauseInitiative pause = new PauseInitiative(HARBOUR, "winter");
        private final ResumeInitiative resume = new ResumeInitiative(HARBOUR, Optional.of("spring"));
        private final InitiativePaused paused = new InitiativePaused("winter");
        private final InitiativeResumed resumed = new InitiativeResumed(Optional.of("spring"));

        @Test
        void and_resuming_take_turns() {
            initiative.given(chartered()).when(pause).then(paused);
            var given = initiative.givenNothing().and("2025-01", chartered()).and("2025-11-01", paused);
            given.when(pause, "2025-11-01").thenNothing();
            given.when(pause, "2025-12").thenRefused(new AlreadyPaused(on("2025-11-01")));
            given.when(resume).then(resumed);
            var then = given.and("2026-01", resumed);
            then.when(resume, "2026-01").thenNothing();
            then.when(resume).thenRefused(new NotPaused(on("2026-01")));
            then.when(pause).then(paused);
        }

        @Test
        void may_be_told_late() {
            var given = initiative.givenNothing().and("2019", chartered()).and("2025-11-01", paused);
            given.when(pause, "2020").then(paused);
            given.and("2020", paused).and("2021", resumed).when(pause).thenRefused(new AlreadyPaused(on("2025-11-01")));
        }

        @Test
        void need_not_be_known_for_a_return_to_be_recorded() {
            initiative.given(chartered()).when(resume).then(resumed);
        }

        @Test
        void stops_no_entry() {
            initiative
                    .given(chartered(), paused)
                    .when(new AddRoute(HARBOUR, ScalingRoute.GROWTH))
                    .then(new RouteAdded(ScalingRoute.GROWTH));
        }
    }

    @Nested
    class Vehicles {
        private final VehicleAppointed team = new VehicleAppointed("Team", Optional.empty());

        @Test
        void are_appointed_once() {
            var appoint = new AppointVehicle(HARBOUR, "Team", Optional.empty());
            initiative.given(chartered()).when(appoint).then(team);
            initiative.given(chartered(), team).when(appoint, "2026-03-01").thenNothing();
        }

        @Test
        void are_transferred_from_the_one_in_charge_or_the_one_named() {
            var unnamed = new TransferVehicle(HARBOUR, Optional.empty(), "Trust", Optional.empty());
            var toTrust = new VehicleTransferred("Team", "Trust", Optional.empty());
            initiative.given(chartered(), team).when(unnamed).then(toTrust);
            initiative.given(chartered()).when(unnamed).thenRefused(new VehicleNotNamed("from", List.of()));
            initiative
                    .given(chartered())
                    .when(new TransferVehicle(HARBOUR, Optional.of("Team"), "Trust", Optional.empty()))
                    .then(toTrust);
            initiative
                    .given(chartered(), team, new VehicleAppointed("Firm", Optional.empty()))
                    .when(unnamed)
                    .thenRefused(new VehicleNotNamed("from", List.of("Firm", "Team")));
            initiative.given(chartered(), team, toTrust).when(unnamed).thenRefused(new SameVehicle("Trust"));
        }

        @Test
        void are_wound_up_once() {
            var windUp = new WindUpVehicle(HARBOUR, Optional.empty(), "done");
            var gone = new VehicleWoundUp("Team", "done");
            initiative.given(chartered(), team).when(windUp).then(gone);
            initiative
                    .given(chartered(), team, gone)
                    .when(windUp)
                    .thenRefused(new VehicleNotNamed("vehicle", List.of()));
            initiative
                    .given(chartered(), team, gone)
                    .when(new WindUpVehicle(HARBOUR, Optional.of("Team"), "done"), "2026-03-01")
                    .thenNothing();
        }

        @Test
        void of_late_news_do_not_replace_newer_ones() {
            initiative
                    .givenNothing()
                    .and("2020", chartered())
                    .and("2023", new VehicleTransferred("Team", "Trust", Optional.empty()))
                    .and("2021", team)
                    .when(new WindUpVehicle(HARBOUR, Optional.empty(), "done"))
                    .then(new VehicleWoundUp("Trust", "done"));
        }
    }

    @Test
    void routes_are_added_once() {
        var add = new AddRoute(HARBOUR, ScalingRoute.WHOLE_AREA);
        initiative
                .given(chartered(), new RouteAdded(ScalingRoute.WHOLE_AREA))
                .when(add, "2026-03-01")
                .thenNothing();
        initiative.given(chartered()).when(add).then(new RouteAdded(ScalingRoute.WHOLE_AREA));
    }

    @Nested
    class Levers {
        private final LeverId letter = new LeverId("letter");
        private final LeverApplied applied = new LeverApplied(
                letter,
                "Letter",
                Optional.of("NHS Improvement"),
                LeverKind.POLICY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        private final LeverEnded ended = new LeverEnded(letter, "Letter", "withdrawn");

        @Test
        void are_applied_and_end_once() {
            var apply = new ApplyLever(
                    HARBOUR,
                    letter,
                    "Letter",
                    Optional.of("NHS Improvement"),
                    LeverKind.POLICY,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            var end = new EndLever(HARBOUR, letter, "withdrawn");
            initiative.given(chartered()).when(apply).then(applied);
            initiative.given(chartered(), applied).when(apply).thenRefused(new Taken(InitiativePart.LEVER, "letter"));
            initiative.given(chartered(), applied).when(end).then(ended);
            initiative
                    .given(chartered(), applied, ended)
                    .when(end, "2026-03-01")
                    .thenNothing();
            initiative.given(chartered()).when(end).thenRefused(new NotThere(InitiativePart.LEVER, "letter"));
        }
    }

    @Test
    void endorsements_happenings_and_findings_are_taken_as_told() {
        var given = initiative.given(chartered());
        given.when(new GiveEndorsement(HARBOUR, "College", Optional.of("letter")))
                .then(new EndorsementGiven("College", Optional.of("letter")));
        var fifteen = Optional.of(Quantity.parse("about 15"));
        given.when(new RecordHappening(HARBOUR, "Chosen", fifteen, Optional.of("networks")))
                .then(new HappeningRecorded("Chosen", fifteen, Optional.of("networks")));
        given.when(new RecordFinding(HARBOUR, "It works", Optional.empty(), Optional.empty(), Optional.empty()))
                .then(new FindingRecorded("It works", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Nested
    class Risks {
        private final RiskId staff = new RiskId("staff");
        private final RiskRaised raised =
                new RiskRaised(staff, "Staff", RiskScore.of(3, 4), Optional.empty(), Optional.empty());
        private final RiskClosed closed = new RiskClosed(staff, "Staff", "hired");

        private RaiseRisk raise(int likelihood, int consequence) {
            return new RaiseRisk(
                    HARBOUR, staff, "Staff", RiskScore.of(likelihood, consequence), Optional.empty(), Optional.empty());
        }

        private RescoreRisk rescore(int likelihood, int consequence) {
            return new RescoreRisk(HARBOUR, staff, RiskScore.of(likelihood, consequence), Optional.empty());
        }

        @Test
        void are_scored_on_a_matrix_of_five_by_five() {
            var given = initiative.given(chartered());
            given.when(raise(3, 4)).then(raised);
            given.when(raise(0, 4)).thenRefused(new ScoreOffMatrix("likelihood", 0));
            given.when(raise(3, 6)).thenRefused(new ScoreOffMatrix("consequence", 6));
            assertThat(RiskScore.of(3, 4).product()).contains(12);
        }

        @Test
        void have_a_key_of_their_own() {
            initiative
                    .given(chartered(), raised)
                    .when(raise(3, 4))
                    .thenRefused(new Taken(InitiativePart.RISK, "staff"));
            initiative.given(chartered()).when(rescore(1, 1)).thenRefused(new NotThere(InitiativePart.RISK, "staff"));
        }

        @Test
        void are_rescored_until_closed() {
            var rescored = new RiskRescored(staff, "Staff", RiskScore.of(3, 4), RiskScore.of(2, 4), Optional.empty());
            initiative.given(chartered(), raised).when(rescore(2, 4)).then(rescored);
            initiative
                    .given(chartered(), raised)
                    .when(rescore(3, 4), "2026-03-01")
                    .thenRefused(new SaidOtherwise(on("2026-03-01"), List.of()));
            initiative.given(chartered(), raised).when(rescore(9, 4)).thenRefused(new ScoreOffMatrix("likelihood", 9));
            initiative.given(chartered(), raised, closed).when(rescore(2, 4)).thenRefused(new RiskIsClosed(staff));
            initiative
                    .givenNothing()
                    .and("2024", chartered())
                    .and("2025", raised)
                    .and("2024-06", rescored)
                    .when(rescore(3, 4), "2025")
                    .thenRefused(new SaidOtherwise(on("2025"), List.of()));
        }

        @Test
        void are_closed_once() {
            var close = new CloseRisk(HARBOUR, staff, "hired");
            initiative.given(chartered(), raised).when(close).then(closed);
            initiative
                    .given(chartered(), raised, closed)
                    .when(close, "2026-03-01")
                    .thenNothing();
            initiative.given(chartered()).when(close).thenRefused(new NotThere(InitiativePart.RISK, "staff"));
        }
    }

    @Test
    void delivery_confidence_is_asserted_by_a_person_on_its_own_scale() {
        var given = initiative.given(chartered());
        given.when(confident(ConfidenceScale.RAG_5, ConfidenceRating.AMBER_RED, "late"))
                .then(new DeliveryConfidenceAsserted(ConfidenceScale.RAG_5, ConfidenceRating.AMBER_RED, "late", "ada"));
        var refusal = new RatingOffConfidenceScale(ConfidenceScale.RAG_3, ConfidenceRating.AMBER_RED);
        given.when(confident(ConfidenceScale.RAG_3, ConfidenceRating.AMBER_RED, "late"))
                .thenRefused(refusal);
        assertThat(refusal.reason().message()).contains("red, amber, green");
        given.when(confident(ConfidenceScale.RAG_3, ConfidenceRating.AMBER, ""))
                .thenRefused(new LeftBlank("rationale"));
    }

    private static AssertDeliveryConfidence confident(
            ConfidenceScale scale, ConfidenceRating rating, String rationale) {
        return new AssertDeliveryConfidence(HARBOUR, scale, rating, rationale, Optional.empty());
    }

    @Nested
    class Gates {
        private final GateId one = new GateId("one");
        private final GateConvened convened = new GateConvened(one, "One", Optional.empty());

        private DecideGate decide(GateDecision decision, String... conditions) {
            return new DecideGate(HARBOUR, one, decision, List.of(conditions), Optional.of("Board"));
        }

        private GateDecided decided(GateDecision decision, String... conditions) {
            return new GateDecided(one, "One", decision, List.of(conditions), "Board");
        }

        @Test
        void are_convened_once() {
            var convene = new ConveneGate(HARBOUR, one, "One", Optional.empty());
            initiative.given(chartered()).when(convene).then(convened);
            initiative.given(chartered(), convened).when(convene).thenRefused(new Taken(InitiativePart.GATE, "one"));
        }

        @Test
        void are_decided_once() {
            initiative
                    .given(chartered(), convened)
                    .when(decide(GateDecision.PROCEED))
                    .then(decided(GateDecision.PROCEED));
            var given = initiative.given(chartered(), convened, decided(GateDecision.PROCEED));
            given.when(decide(GateDecision.PROCEED), "2026-03-01").thenNothing();
            given.when(decide(GateDecision.STOP)).thenRefused(new GateIsDecided(one));
            initiative
                    .given(chartered())
                    .when(decide(GateDecision.HOLD))
                    .thenRefused(new NotThere(InitiativePart.GATE, "one"));
        }

        @Test
        void that_let_it_proceed_if_say_the_conditions() {
            var given = initiative.given(chartered(), convened);
            given.when(decide(GateDecision.PROCEED_IF)).thenRefused(new NoConditions());
            given.when(decide(GateDecision.PROCEED_IF, "a commissioner signs"))
                    .then(decided(GateDecision.PROCEED_IF, "a commissioner signs"));
        }
    }
}
