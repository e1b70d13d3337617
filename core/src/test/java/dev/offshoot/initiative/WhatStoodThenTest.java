package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.AUDIT;
import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.DEVELOPING;
import static dev.offshoot.initiative.Histories.EMBEDDED;
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
import static dev.offshoot.initiative.Histories.demanding;
import static dev.offshoot.initiative.Histories.proposed;
import static dev.offshoot.initiative.Histories.rebaselined;
import static dev.offshoot.initiative.Histories.reforecast;
import static dev.offshoot.initiative.Histories.requested;

import dev.offshoot.command.CorrectionRejection.LaterEventsStandOnIt;
import dev.offshoot.command.CorrectionRejection.WouldNotHold;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.Correct;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.CharterCommand.SetTargetPopulation;
import dev.offshoot.initiative.domain.command.EnablerCommand.AssessEnabler;
import dev.offshoot.initiative.domain.command.EnablerCommand.RecordDissent;
import dev.offshoot.initiative.domain.command.EnablerCommand.WithdrawAssessment;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand.AchieveMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ApproveRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.BaselineMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.CancelMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReforecastMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RejectRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RequestRebaseline;
import dev.offshoot.initiative.domain.command.OversightCommand.RaiseRisk;
import dev.offshoot.initiative.domain.command.SpreadCommand.AppointVehicle;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.AchievedThen;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.MovedAfterwards;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.RequirementsUnmet;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.AlreadyBaselined;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.AnotherWaited;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.ApprovedAnother;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.AchievementReversed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRejected;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.enabler.RatingPoint;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.stream.EventMetadata;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ratings and baselines count as they stood on the day that is asked about. */
class WhatStoodThenTest {

    private static final EventMetadata BO = EventMetadata.of(PartialDate.on(DeciderSpec.TODAY), "bo");

    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    private static PartialDate on(String date) {
        return PartialDate.parse(date);
    }

    private static AssessmentWithdrawn withdrawn(int number, RatingPoint rating) {
        return new AssessmentWithdrawn(
                COMMISSIONING, "Commissioning", number, rating.label(), Optional.empty(), "wrong site");
    }

    private static MilestoneAchieved launched(Optional<PartialDate> baseline, String actual) {
        return new MilestoneAchieved(
                LAUNCH, "Launch", baseline, on(actual), List.of(AUDIT), Optional.empty(), List.of());
    }

    @Nested
    class A_required_rating {
        private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection>.Given demanded =
                initiative
                        .givenNothing()
                        .and("2024", chartered())
                        .and("2024", adopted())
                        .and("2024", audit())
                        .and("2024", proposed(SITES, "Twenty sites"))
                        .and("2024", demanding())
                        .and("2025-02", achieved(SITES, "Twenty sites", "2025-02"));
        private final RequirementsUnmet notAssessed =
                new RequirementsUnmet(List.of("Commissioning needs Established (is not assessed)"));

        private static AchieveMilestone achieve(String actual) {
            return new AchieveMilestone(HARBOUR, LAUNCH, on(actual), List.of(AUDIT), Optional.empty());
        }

        @Test
        void is_reached_by_that_very_rating() {
            demanded.and("2025-03", assessed(1, ESTABLISHED, ""))
                    .when(achieve("2025-06"))
                    .then(launched(Optional.empty(), "2025-06"));
        }

        @Test
        void is_not_reached_by_an_assessment_that_was_withdrawn_by_then() {
            var withdrawn =
                    demanded.and("2025-03", assessed(1, EMBEDDED, "")).and("2025-05-10", withdrawn(1, EMBEDDED));
            withdrawn.when(achieve("2025-06")).thenRefused(notAssessed);
            withdrawn.when(achieve("2025-04")).then(launched(Optional.empty(), "2025-04"));
        }

        @Test
        void is_not_lost_by_withdrawing_another_assessment() {
            demanded.and("2025-03", assessed(1, ESTABLISHED, ""))
                    .and("2025-04", assessed(2, DEVELOPING, "Established"))
                    .and("2025-05", withdrawn(2, DEVELOPING))
                    .when(achieve("2025-06"))
                    .then(launched(Optional.empty(), "2025-06"));
        }

        @Test
        void is_not_denied_by_an_assessment_that_may_have_come_later() {
            demanded.and("2025-03-01", assessed(1, ESTABLISHED, ""))
                    .and("2025", assessed(2, DEVELOPING, "Established"))
                    .when(achieve("2025-06-01"))
                    .then(launched(Optional.empty(), "2025-06-01"));
        }

        @Test
        void that_turns_out_lost_after_the_milestone_was_met_may_be_corrected() {
            var developing = new AssessEnabler(
                    HARBOUR,
                    COMMISSIONING,
                    "developing",
                    "because",
                    Optional.empty(),
                    Perspective.COMMISSIONER,
                    List.of());
            demanded.and("2025-03", assessed(1, ESTABLISHED, ""))
                    .and("2025-06", launched(Optional.empty(), "2025-06"))
                    .and("2025-09", assessed(2, EMBEDDED, "Established"))
                    .when(new Correct(HARBOUR.stream(), 8, "a slip", Optional.of(developing)), BO)
                    .thenRecorded();
        }

        @Test
        void that_late_news_took_away_already_does_not_let_a_correction_take_more() {
            demanded.and("2025-03", assessed(1, ESTABLISHED, ""))
                    .and("2025-06", launched(Optional.empty(), "2025-06"))
                    .and("2025-04", assessed(2, DEVELOPING, "Established"))
                    .when(new Correct(HARBOUR.stream(), 2, "a slip", Optional.empty()), BO)
                    .thenRefused(new WouldNotHold(new NotThere(InitiativePart.EVIDENCE, AUDIT.value())));
        }

        @Test
        void that_a_correction_would_take_away_on_the_day_itself_is_refused() {
            demanded.and("2025-03", assessed(1, ESTABLISHED, ""))
                    .and("2025-06", launched(Optional.empty(), "2025-06"))
                    .and("2025-09", assessed(2, EMBEDDED, "Established"))
                    .when(new Correct(HARBOUR.stream(), 6, "a slip", Optional.empty()), BO)
                    .thenRefused(new WouldNotHold(notAssessed));
        }
    }

    @Test
    void a_dissent_is_from_the_assessment_that_is_left_once_another_is_withdrawn() {
        initiative
                .given(
                        chartered(),
                        adopted(),
                        assessed(1, ESTABLISHED, ""),
                        assessed(2, EMBEDDED, "Established"),
                        withdrawn(2, EMBEDDED))
                .when(new RecordDissent(
                        HARBOUR,
                        COMMISSIONING,
                        "developing",
                        "not here",
                        Optional.of("Cy"),
                        Perspective.ADOPTER,
                        List.of()))
                .then(new DissentRecorded(
                        COMMISSIONING,
                        "Commissioning",
                        1,
                        "Established",
                        DEVELOPING,
                        "not here",
                        "Cy",
                        Perspective.ADOPTER,
                        List.of()));
    }

    @Test
    void each_assessment_is_withdrawn_by_itself_and_leaves_the_newest_that_stands() {
        var given = initiative.given(
                chartered(),
                adopted(),
                assessed(1, ESTABLISHED, ""),
                assessed(2, DEVELOPING, "Established"),
                assessed(3, EMBEDDED, "Developing"),
                withdrawn(3, EMBEDDED));
        given.when(new WithdrawAssessment(HARBOUR, COMMISSIONING, 2, "wrong site"), "2026-03-01")
                .then(new AssessmentWithdrawn(
                        COMMISSIONING, "Commissioning", 2, "Developing", Optional.of("Established"), "wrong site"));
    }

    @Nested
    class A_baseline {
        private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection>.Given moved =
                initiative.given(
                        chartered(),
                        audit(),
                        proposed(),
                        baselined("2026-03"),
                        requested("2026-03", "2026-09", "Cy"),
                        rebaselined("2026-03", "2026-09", "Cy", "Bo"),
                        reforecast("2026-09", "2026-10"));

        private static RequestRebaseline request(String date) {
            return new RequestRebaseline(HARBOUR, LAUNCH, on(date), Cause.SCOPE, "more sites", Optional.of("Cy"));
        }

        private static ApproveRebaseline approve() {
            return new ApproveRebaseline(HARBOUR, LAUNCH, Optional.empty());
        }

        @Test
        void is_not_approved_as_another_than_it_is_asked_for_as() {
            var then = EventMetadata.of(on("2026-02"), "bo");
            moved.when(new Correct(HARBOUR.stream(), 4, "a slip", Optional.of(request("2026-12"))), then)
                    .thenRefused(new WouldNotHold(new ApprovedAnother(on("2026-09"), on("2026-12"))));
        }

        @Test
        void is_asked_for_one_at_a_time_whenever_it_is_told() {
            var decided = initiative
                    .givenNothing()
                    .and("2014", chartered())
                    .and("2014", proposed())
                    .and("2014", baselined("2017"))
                    .and("2015-05-01", requested("2017", "2018", "Cy"))
                    .and("2015-05-10", new RebaselineRejected(LAUNCH, "Launch", on("2018"), "no need", "Bo"));
            decided.when(request("2019"), "2015-05-05").thenRefused(new AnotherWaited(on("2018")));
            for (var open : List.of("2015-05-01", "2015-05-01~", "2015-04/2015-05-09", "../2015-05-09")) {
                decided.when(request("2019"), open).thenRefused(new AnotherWaited(on("2018")));
            }
            decided.when(request("2019"), "2015-05-10").thenRecorded();
            var earlier = decided.and("2015-04-01", requested("2017", "2016", "Cy"));
            var reject = new RejectRebaseline(HARBOUR, LAUNCH, "no need", Optional.empty());
            earlier.when(reject, "2015-06").thenRefused(new AnotherWaited(on("2018")));
            earlier.when(reject, "2015-05-01").thenRecorded();
            earlier.when(approve(), EventMetadata.of(on("2015-06"), "bo")).thenRefused(new AnotherWaited(on("2018")));
        }

        @Test
        void asked_for_and_decided_is_not_asked_for_again_by_saying_the_same() {
            var asked = EventMetadata.of(on("2015-05-01"), "bo");
            var before = initiative
                    .givenNothing()
                    .and("2014", chartered())
                    .and("2014", proposed())
                    .and("2014", baselined("2017"))
                    .and("2015-05-01", requested("2017", "2018", "Cy"), "bo");
            before.and("2015-05-10", new RebaselineRejected(LAUNCH, "Launch", on("2018"), "no need", "Bo"))
                    .when(request("2018"), asked)
                    .thenNothing();
            before.and("2015-05-10", rebaselined("2017", "2018", "Cy", "Bo"))
                    .when(request("2018"), asked)
                    .thenNothing();
        }

        @Test
        void is_not_moved_after_it_is_achieved_in_whichever_order_that_is_told() {
            var achieve = new AchieveMilestone(HARBOUR, LAUNCH, on("2019-06-13"), List.of(AUDIT), Optional.empty());
            var before = initiative
                    .givenNothing()
                    .and("2014", chartered())
                    .and("2014", audit())
                    .and("2014", proposed())
                    .and("2014", baselined("2016"));
            before.when(achieve, "2019-06-13").thenRecorded();
            before.and("2018", reforecast("2016", "2020"))
                    .when(achieve, "2019-06-13")
                    .thenRecorded();
            for (var later : List.of(
                    reforecast("2016", "2023"),
                    requested("2016", "2023", "Cy"),
                    rebaselined("2016", "2023", "Cy", "Bo"))) {
                before.and("2022-05-18", later)
                        .when(achieve, "2019-06-13")
                        .thenRefused(new MovedAfterwards(on("2022-05-18")));
            }
            before.and("2018", requested("2016", "2023", "Cy"))
                    .and("2022", new RebaselineRejected(LAUNCH, "Launch", on("2023"), "no need", "Bo"))
                    .when(new CancelMilestone(HARBOUR, LAUNCH, "moot"), "2019-06-13")
                    .thenTooEarly("a new baseline was rejected", "2022");
            before.and("2018", requested("2016", "2023", "Cy"))
                    .and("2022", new RebaselineRejected(LAUNCH, "Launch", on("2023"), "no need", "Bo"))
                    .when(achieve, "2019-06-13")
                    .thenRefused(new MovedAfterwards(on("2022")));
        }

        @Test
        void in_force_is_the_one_agreed_last_and_no_forecast() {
            moved.when(new AchieveMilestone(HARBOUR, LAUNCH, on("2026-02-20"), List.of(AUDIT), Optional.empty()))
                    .then(launched(Optional.of(on("2026-09")), "2026-02-20"));
            moved.when(request("2026-12")).then(requested("2026-09", "2026-12", "Cy"));
        }

        @Test
        void asked_for_waits_through_a_forecast_and_is_approved_once() {
            var pending = moved.and("2026-02-28", requested("2026-09", "2026-12", "Cy"))
                    .and("2026-02-28", reforecast("2026-10", "2026-11"));
            pending.when(approve(), BO).then(rebaselined("2026-09", "2026-12", "Cy", "bo"));
            pending.and("2026-02-28", rebaselined("2026-09", "2026-12", "Cy", "Bo"))
                    .when(request("2027-01"))
                    .then(requested("2026-12", "2027-01", "Cy"));
        }

        @Test
        void of_a_cancelled_milestone_keeps_what_is_told_late_of_the_time_before() {
            var late = initiative
                    .givenNothing()
                    .and("2016", chartered())
                    .and("2016", proposed())
                    .and("2017", baselined("2019-06"))
                    .and("2020", new MilestoneCancelled(LAUNCH, "Launch", "not needed"))
                    .and("2018", reforecast("2019-06", "2019-12"));
            var move = new ReforecastMilestone(HARBOUR, LAUNCH, on("2020-03"), Cause.ENABLER, "restructure");
            late.when(move, "2019").then(reforecast("2019-12", "2020-03"));
        }
    }

    @Nested
    class An_achievement_that_was_reversed {
        private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection>.Given reversed =
                initiative
                        .givenNothing()
                        .and("2020", chartered())
                        .and("2020", audit())
                        .and("2020", proposed())
                        .and("2021", baselined("2023-12"))
                        .and("2023-06-01", launched(Optional.of(on("2023-12")), "2023-06-01"))
                        .and(
                                "2025-04-01",
                                new AchievementReversed(LAUNCH, "Launch", on("2023-06-01"), "the audit was of another"))
                        .and("2025-05-01", reforecast("2023-12", "2025-10"));
        private final AchievedThen then = new AchievedThen(on("2023-06-01"), on("2025-04-01"));

        @Test
        void stood_till_then_and_nothing_was_forecast_while_it_stood() {
            var move = new ReforecastMilestone(HARBOUR, LAUNCH, on("2024-03"), Cause.ENABLER, "restructure");
            reversed.when(move, "2023-09-01").thenRefused(then);
            reversed.when(move, "2023-02-01").then(reforecast("2023-12", "2024-03"));
            reversed.when(move, "2025-09-01").then(reforecast("2025-10", "2024-03"));
        }

        @Test
        void was_not_cancelled_while_it_stood() {
            var cancel = new CancelMilestone(HARBOUR, LAUNCH, "not needed");
            reversed.when(cancel, "2023-09-01").thenRefused(then);
            reversed.when(cancel, "2023-05-01").thenTooEarly("its achievement was reversed", "2025-04-01");
        }
    }

    @Test
    void a_vehicle_that_handed_over_is_not_appointed_as_another() {
        initiative
                .givenNothing()
                .and("2016", chartered())
                .and("2016", new VehicleAppointed("Team", Optional.empty()))
                .and("2018", new VehicleTransferred("Team", "Trust", Optional.empty()))
                .when(
                        new Correct(
                                HARBOUR.stream(),
                                1,
                                "a slip",
                                Optional.of(new AppointVehicle(HARBOUR, "Crew", Optional.empty()))),
                        EventMetadata.of(on("2016"), "bo"))
                .thenRefused(new LaterEventsStandOnIt(HARBOUR.stream(), 1, List.of(2L)));
    }

    @Test
    void a_baseline_and_what_was_met_before_it_are_told_in_either_order() {
        var achieve = new AchieveMilestone(HARBOUR, LAUNCH, on("2019-01-10"), List.of(AUDIT), Optional.empty());
        var proposed = initiative
                .givenNothing()
                .and("2016", chartered())
                .and("2016", audit())
                .and("2016", proposed());
        proposed.and("2019-02", baselined("2019-12"))
                .when(achieve)
                .then(launched(Optional.of(on("2019-12")), "2019-01-10"));
        var achieved = proposed.and("2019-01-10", launched(Optional.empty(), "2019-01-10"));
        achieved.when(new BaselineMilestone(HARBOUR, LAUNCH, on("2019-12")), "2019-02")
                .then(baselined("2019-12"));
        achieved.and("2019-02", baselined("2019-12"))
                .when(new BaselineMilestone(HARBOUR, LAUNCH, on("2020-12")), "2019-03")
                .thenRefused(new AlreadyBaselined(on("2019-12")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void a_risk_is_scored_from_one_to_five(int score) {
        var staff = new RiskId("staff");
        var scored = RiskScore.of(score, score);
        initiative
                .given(chartered())
                .when(new RaiseRisk(HARBOUR, staff, "Staff", scored, Optional.empty(), Optional.empty()))
                .then(new RiskRaised(staff, "Staff", scored, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_single_site_may_be_all_there_is_to_reach() {
        initiative
                .given(chartered())
                .when(new SetTargetPopulation(HARBOUR, 1, "practice", on("2024"), Optional.empty()))
                .then(new TargetPopulationSet(1, "practice", on("2024"), Optional.empty()));
    }
}
