package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.DEVELOPING;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.adopted;
import static dev.offshoot.initiative.Histories.assessed;
import static dev.offshoot.initiative.Histories.baselined;
import static dev.offshoot.initiative.Histories.chartered;
import static dev.offshoot.initiative.Histories.proposed;
import static dev.offshoot.initiative.Histories.reforecast;
import static dev.offshoot.initiative.Histories.requested;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.decider.DeciderSpec.Followed;
import dev.offshoot.execution.Correct;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.CharterCommand.CloseInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.ResumeInitiative;
import dev.offshoot.initiative.domain.command.EnablerCommand.RecordDissent;
import dev.offshoot.initiative.domain.command.EnablerCommand.ResolveBarrier;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand.AchieveMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ApproveRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.CancelMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RecordAgreedRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReforecastMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RejectRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RequestRebaseline;
import dev.offshoot.initiative.domain.command.OversightCommand;
import dev.offshoot.initiative.domain.command.OversightCommand.CloseRisk;
import dev.offshoot.initiative.domain.command.OversightCommand.DecideGate;
import dev.offshoot.initiative.domain.command.OversightCommand.RescoreRisk;
import dev.offshoot.initiative.domain.command.SpreadCommand.EndLever;
import dev.offshoot.initiative.domain.command.SpreadCommand.TransferVehicle;
import dev.offshoot.initiative.domain.command.SpreadCommand.WindUpVehicle;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.AchievedLater;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.Waiver;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.initiative.event.spread.LeverId;
import dev.offshoot.initiative.event.spread.LeverKind;
import dev.offshoot.stream.EventMetadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing ends before it began, and nothing is decided before it was asked. */
final class InitiativePrerequisitesTest {

    private static final RiskId STAFF = new RiskId("staff");
    private static final GateId BOARD = new GateId("board");
    private static final LeverId LETTER = new LeverId("letter");
    private static final BarrierId BEDS = new BarrierId("beds");

    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    static Stream<Followed<InitiativeCommand>> cases() {
        var raised = new RiskRaised(STAFF, "Staff", RiskScore.of(3, 4), Optional.empty(), Optional.empty());
        return Stream.of(
                Followed.<InitiativeCommand>by("the initiative was chartered", new CloseInitiative(HARBOUR, "done")),
                Followed.<InitiativeCommand>by(
                        "the initiative was paused",
                        new ResumeInitiative(HARBOUR, Optional.empty()),
                        new InitiativePaused("winter")),
                Followed.<InitiativeCommand>by(
                        "Team was in charge",
                        new WindUpVehicle(HARBOUR, Optional.of("Team"), "done"),
                        new VehicleAppointed("Team", Optional.empty())),
                Followed.<InitiativeCommand>by(
                        "Team was in charge",
                        new TransferVehicle(HARBOUR, Optional.of("Team"), "Trust", Optional.empty()),
                        new VehicleAppointed("Team", Optional.empty())),
                Followed.<InitiativeCommand>by(
                        "the lever was applied",
                        new EndLever(HARBOUR, LETTER, "over"),
                        new LeverApplied(
                                LETTER,
                                "Letter",
                                Optional.empty(),
                                LeverKind.POLICY,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                Followed.<InitiativeCommand>by(
                        "the barrier was raised",
                        new ResolveBarrier(HARBOUR, BEDS, "ten beds"),
                        new BarrierRaised(BEDS, "Beds", Optional.empty(), Optional.empty())),
                Followed.<InitiativeCommand>by("the risk was raised", new CloseRisk(HARBOUR, STAFF, "hired"), raised),
                Followed.<InitiativeCommand>by(
                        "the risk was raised",
                        new RescoreRisk(HARBOUR, STAFF, RiskScore.of(1, 1), Optional.empty()),
                        raised),
                Followed.<InitiativeCommand>by(
                        "the gate was convened",
                        new DecideGate(HARBOUR, BOARD, GateDecision.PROCEED, List.of(), Optional.empty()),
                        new GateConvened(BOARD, "Board", Optional.empty())),
                Followed.<InitiativeCommand>by(
                        "the milestone was proposed", new CancelMilestone(HARBOUR, LAUNCH, "no need"), proposed()),
                Followed.<InitiativeCommand>by(
                        "the first baseline was agreed",
                        new CancelMilestone(HARBOUR, LAUNCH, "no need"),
                        proposed(),
                        baselined("2021")),
                Followed.<InitiativeCommand>by(
                        "another date was given for it",
                        new CancelMilestone(HARBOUR, LAUNCH, "no need"),
                        proposed(),
                        baselined("2021"),
                        reforecast("2021", "2022")),
                Followed.<InitiativeCommand>by(
                        "the first baseline was agreed",
                        new ReforecastMilestone(HARBOUR, LAUNCH, PartialDate.parse("2022"), Cause.SCOPE, "wider"),
                        proposed(),
                        baselined("2021")),
                Followed.<InitiativeCommand>by(
                        "the first baseline was agreed",
                        new RequestRebaseline(
                                HARBOUR, LAUNCH, PartialDate.parse("2022"), Cause.SCOPE, "wider", Optional.of("Di")),
                        proposed(),
                        baselined("2021")),
                Followed.<InitiativeCommand>by(
                        "the new baseline was asked for",
                        new ApproveRebaseline(HARBOUR, LAUNCH, Optional.empty()),
                        proposed(),
                        baselined("2021"),
                        requested("2021", "2022", "Di")),
                Followed.<InitiativeCommand>by(
                        "the new baseline was asked for",
                        new RejectRebaseline(HARBOUR, LAUNCH, "no case", Optional.empty()),
                        proposed(),
                        baselined("2021"),
                        requested("2021", "2022", "Di")));
    }

    private static EventMetadata bo(String occurred) {
        return EventMetadata.of(PartialDate.parse(occurred), "bo");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void does_not_surely_come_before(Followed<InitiativeCommand> some) {
        initiative.givenNothing().and("2020-05-10", chartered()).thenOnlyAfter(some, InitiativePrerequisitesTest::bo);
    }

    @Test
    void a_rebaseline_agreed_elsewhere_follows_the_first_baseline() {
        var given = initiative
                .givenNothing()
                .and("2020-05", chartered())
                .and("2020-05", proposed())
                .and("2020-05", baselined("2021"));
        var record = new RecordAgreedRebaseline(
                HARBOUR, LAUNCH, PartialDate.parse("2022"), Cause.SCOPE, "more", Optional.empty(), Optional.empty());
        given.when(record, Histories.shownBy("2020-04", "minutes"))
                .thenTooEarly("the first baseline was agreed", "2020-05");
        given.when(record, Histories.shownBy("2020-06", "minutes")).thenRecorded();
    }

    @Test
    void a_dissent_follows_the_assessment_it_names() {
        var given = initiative
                .givenNothing()
                .and("2020-05", chartered())
                .and("2020-05", adopted())
                .and("2020-05", assessed(1, DEVELOPING, ""));
        var dissent = new RecordDissent(
                HARBOUR, COMMISSIONING, "established", "no", Optional.of("Di"), Perspective.ADOPTER, List.of());
        given.when(dissent, "2020-04").thenTooEarly("assessment 1 was made", "2020-05");
        given.when(dissent, "2020-05").thenRecorded();
    }

    @Test
    void an_achievement_is_not_told_of_a_day_before_its_test_was_met() {
        var given = initiative.givenNothing().and("2020-05", chartered()).and("2020-05", proposed());
        var achieve = new AchieveMilestone(
                HARBOUR, LAUNCH, PartialDate.parse("2024-06"), List.of(), Optional.of(new Waiver("Bo", "seen")));
        given.when(achieve, "2024-05")
                .thenRefused(new AchievedLater(PartialDate.parse("2024-06"), PartialDate.parse("2024-05")));
        given.when(achieve, "2024-06-15").thenRecorded();
    }

    @Test
    void a_correction_never_makes_a_beginning_later_than_its_end() {
        var gate = initiative
                .givenNothing()
                .and("2020-05", chartered())
                .and("2020-05", new GateConvened(BOARD, "Board", Optional.empty()))
                .and("2020-06", new GateDecided(BOARD, "Board", GateDecision.PROCEED, List.of(), "ada"));
        var convened = new Correct(
                HARBOUR.stream(),
                1,
                "a slip",
                Optional.of(new OversightCommand.ConveneGate(HARBOUR, BOARD, "Board", Optional.empty())));
        gate.when(convened, bo("2020-07")).thenTooEarly("the gate was convened", "2020-07");
        gate.when(convened, bo("2020-06-20")).thenRecorded();
        var decided = new Correct(
                HARBOUR.stream(),
                2,
                "a slip",
                Optional.of(new DecideGate(HARBOUR, BOARD, GateDecision.STOP, List.of(), Optional.empty())));
        gate.when(decided, bo("2020-04")).thenTooEarly("the gate was convened", "2020-05");
    }

    @Test
    void what_stood_wrong_before_does_not_hinder_another_correction() {
        var wrong = initiative
                .givenNothing()
                .and("2020-05", chartered())
                .and("2020-05", new InitiativePaused("winter"))
                .and("2019", new InitiativeResumed(Optional.empty()))
                .and("2020", proposed());
        wrong.when(new Correct(HARBOUR.stream(), 3, "a slip", Optional.empty()), bo("2021"))
                .thenRecorded();
        assertThat(wrong.recorded()).hasSize(4);
    }
}
