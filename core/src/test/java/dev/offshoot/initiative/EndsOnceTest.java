package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.DEVELOPING;
import static dev.offshoot.initiative.Histories.ESTABLISHED;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.adopted;
import static dev.offshoot.initiative.Histories.assessed;
import static dev.offshoot.initiative.Histories.chartered;

import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.CharterCommand.PauseInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.ResumeInitiative;
import dev.offshoot.initiative.domain.command.EnablerCommand.RecordDissent;
import dev.offshoot.initiative.domain.command.EnablerCommand.ResolveBarrier;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.OversightCommand.CloseRisk;
import dev.offshoot.initiative.domain.command.SpreadCommand.ApplyLever;
import dev.offshoot.initiative.domain.command.SpreadCommand.AppointVehicle;
import dev.offshoot.initiative.domain.command.SpreadCommand.EndLever;
import dev.offshoot.initiative.domain.command.SpreadCommand.TransferVehicle;
import dev.offshoot.initiative.domain.command.SpreadCommand.WindUpVehicle;
import dev.offshoot.initiative.domain.rejection.CharterRejection.AlreadyPaused;
import dev.offshoot.initiative.domain.rejection.CharterRejection.NotPaused;
import dev.offshoot.initiative.domain.rejection.EnablerRejection.SameRating;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.AlreadySo;
import dev.offshoot.initiative.domain.rejection.OversightRejection.ScoredSince;
import dev.offshoot.initiative.domain.rejection.SpreadRejection.EndsBeforeItStarts;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.initiative.event.spread.LeverId;
import dev.offshoot.initiative.event.spread.LeverKind;
import dev.offshoot.stream.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What ends ends once; an end told otherwise would not count, or would take the place of the first. */
final class EndsOnceTest {

    private static final BarrierId BEDS = new BarrierId("beds");
    private static final LeverId LETTER = new LeverId("letter");
    private static final RiskId STAFF = new RiskId("staff");

    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    private DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection>.Given begun() {
        return initiative.givenNothing().and("2015", chartered());
    }

    private static PartialDate on(String date) {
        return PartialDate.parse(date);
    }

    private void once(String what, InitiativeCommand end, Event ended, Event... before) {
        var given = begun();
        for (var event : before) {
            given = given.and("2016", event);
        }
        given.when(end, "2019").then(ended);
        var over = given.and("2019", ended);
        over.when(end, "2019").thenNothing();
        over.when(end, "2018").thenRefused(new AlreadySo(what, on("2019")));
        over.when(end, "2020").thenRefused(new AlreadySo(what, on("2019")));
    }

    @Test
    void a_barrier() {
        once(
                "the barrier was resolved",
                new ResolveBarrier(HARBOUR, BEDS, "ten beds"),
                new BarrierResolved(BEDS, "Beds", "ten beds"),
                new BarrierRaised(BEDS, "Beds", Optional.empty(), Optional.empty()));
    }

    @Test
    void a_lever() {
        once(
                "the lever ended",
                new EndLever(HARBOUR, LETTER, "over"),
                new LeverEnded(LETTER, "Letter", "over"),
                new LeverApplied(
                        LETTER,
                        "Letter",
                        Optional.empty(),
                        LeverKind.POLICY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void a_lever_not_before_it_starts() {
        begun().when(lever("2018", "2017")).thenRefused(new EndsBeforeItStarts(on("2018")));
        begun().when(lever("2018-06", "2018")).thenRecorded();
    }

    private static ApplyLever lever(String starts, String ends) {
        return new ApplyLever(
                HARBOUR,
                LETTER,
                "Letter",
                Optional.empty(),
                LeverKind.POLICY,
                Optional.of(on(starts)),
                Optional.of(on(ends)),
                Optional.empty());
    }

    @Test
    void a_risk_and_not_before_it_was_scored_last() {
        var raised = new RiskRaised(STAFF, "Staff", RiskScore.of(3, 4), Optional.empty(), Optional.empty());
        var close = new CloseRisk(HARBOUR, STAFF, "hired");
        once("the risk was closed", close, new RiskClosed(STAFF, "Staff", "hired"), raised);
        begun().and("2016", raised)
                .and("2018", new RiskRescored(STAFF, "Staff", RiskScore.of(3, 4), RiskScore.of(1, 1), Optional.empty()))
                .when(close, "2017")
                .thenRefused(new ScoredSince(on("2018")));
    }

    @Test
    void the_charge_of_a_vehicle() {
        var given = begun().and("2018-01", new VehicleAppointed("Team", Optional.empty()))
                .and("2018-06", new VehicleTransferred("Team", "Trust", Optional.empty()));
        var refused = new AlreadySo("Team ceased to be in charge", on("2018-06"));
        given.when(new TransferVehicle(HARBOUR, Optional.of("Team"), "Board", Optional.empty()), "2018-04")
                .thenRefused(refused);
        given.when(new WindUpVehicle(HARBOUR, Optional.of("Team"), "done"), "2018-05")
                .thenRefused(refused);
        given.when(new WindUpVehicle(HARBOUR, Optional.of("Team"), "done"), "2019")
                .thenRefused(refused);
        given.when(new WindUpVehicle(HARBOUR, Optional.empty(), "done"), "2019").thenRecorded();
        given.when(new AppointVehicle(HARBOUR, "Trust", Optional.empty()), "2019")
                .thenRefused(new AlreadySo("Trust was appointed", on("2018-06")));
        given.when(new AppointVehicle(HARBOUR, "Team", Optional.empty()), "2019")
                .thenRecorded();
        given.when(new AppointVehicle(HARBOUR, "Trust", Optional.empty()), "2016")
                .thenRecorded();
    }

    @Test
    void a_late_transfer_is_from_whoever_was_in_charge_then() {
        begun().and("2018-01", new VehicleAppointed("Team", Optional.empty()))
                .and("2019", new VehicleAppointed("Trust", Optional.empty()))
                .when(new TransferVehicle(HARBOUR, Optional.empty(), "Board", Optional.empty()), "2018-06")
                .then(new VehicleTransferred("Team", "Board", Optional.empty()));
    }

    @Nested
    class A_pause {
        private final InitiativePaused paused = new InitiativePaused("winter");
        private final InitiativeResumed resumed = new InitiativeResumed(Optional.empty());
        private final ResumeInitiative resume = new ResumeInitiative(HARBOUR, Optional.empty());

        @Test
        void ends_once() {
            var over = begun().and("2017-01", paused).and("2017-06", resumed);
            over.when(resume, "2017-03").thenRefused(new NotPaused(on("2017-06")));
            over.when(resume, "2018").thenRefused(new NotPaused(on("2017-06")));
            over.when(new PauseInitiative(HARBOUR, "again"), "2017-03").thenRefused(new AlreadyPaused(on("2017-01")));
        }

        @Test
        void of_long_ago_comes_in_before_what_is_known_with_its_end() {
            var late = begun().and("2017-01", paused);
            late.when(new PauseInitiative(HARBOUR, "winter"), "2016-01").then(paused);
            late.and("2016-01", paused).when(resume, "2016-03").then(resumed);
        }
    }

    @Test
    void a_dissent_is_from_the_assessment_that_stood_then() {
        var withdrawn = new AssessmentWithdrawn(
                COMMISSIONING, "Commissioning", 2, "Established", Optional.of("Developing"), "wrong site");
        var given = begun().and("2016", adopted())
                .and("2018-03", assessed(1, DEVELOPING, ""))
                .and("2018-05", assessed(2, ESTABLISHED, "Developing"))
                .and("2018-07", withdrawn);
        given.when(dissent("developing"), "2018-06").then(dissented(2, "Established"));
        given.when(dissent("developing"), "2018-08").thenRefused(new SameRating("Developing"));
    }

    private static RecordDissent dissent(String rating) {
        return new RecordDissent(
                HARBOUR, COMMISSIONING, rating, "no", Optional.of("Di"), Perspective.ADOPTER, List.of());
    }

    private static DissentRecorded dissented(int number, String from) {
        return new DissentRecorded(
                COMMISSIONING, "Commissioning", number, from, DEVELOPING, "no", "Di", Perspective.ADOPTER, List.of());
    }
}
