package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.AUDIT;
import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.DEVELOPING;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.ODDS;
import static dev.offshoot.initiative.Histories.achieved;
import static dev.offshoot.initiative.Histories.adopted;
import static dev.offshoot.initiative.Histories.assessed;
import static dev.offshoot.initiative.Histories.audit;
import static dev.offshoot.initiative.Histories.baselined;
import static dev.offshoot.initiative.Histories.chartered;
import static dev.offshoot.initiative.Histories.commissioning;
import static dev.offshoot.initiative.Histories.proposed;
import static dev.offshoot.initiative.Histories.reforecast;

import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.CharterCommand.PublishCoreComponents;
import dev.offshoot.initiative.domain.command.CharterCommand.SetAdoptionDefinition;
import dev.offshoot.initiative.domain.command.EnablerCommand.AdoptFramework;
import dev.offshoot.initiative.domain.command.EnablerCommand.WithdrawAssessment;
import dev.offshoot.initiative.domain.command.FrameworkOffer;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand.AchieveMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.BaselineMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.CancelMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReforecastMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReverseAchievement;
import dev.offshoot.initiative.domain.command.OversightCommand.RescoreRisk;
import dev.offshoot.initiative.domain.command.SpreadCommand.AddRoute;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.ReversedSince;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.AlreadySo;
import dev.offshoot.initiative.domain.rejection.OversightRejection.RiskIsClosed;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent;
import dev.offshoot.initiative.event.MilestoneEvent.AchievementReversed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.stream.EventMetadata;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is told late is taken in at its own date; only what is told already, of that date and source, is not. */
final class LateNewsTest {

    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    private DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection>.Given begun() {
        return initiative.givenNothing().and("2015", chartered());
    }

    @Nested
    class What_is_so_already {
        @Test
        void is_refused_with_the_remedy_when_told_of_another_date_or_source() {
            refused(
                    "this route was added",
                    new RouteAdded(ScalingRoute.GROWTH),
                    new AddRoute(HARBOUR, ScalingRoute.GROWTH));
            var cancelled = new MilestoneCancelled(LAUNCH, "Launch", "no need");
            refused("the milestone was cancelled", cancelled, new CancelMilestone(HARBOUR, LAUNCH, "no need"));
            refused(
                    "this version was adopted",
                    adopted(),
                    new AdoptFramework(
                            HARBOUR,
                            ODDS,
                            Optional.of(new FrameworkOffer("Against the Odds", List.of(commissioning()), false))));
        }

        private void refused(String what, InitiativeEvent event, InitiativeCommand command) {
            var given = begun().and("2016", proposed()).and("2024", event);
            var already = new AlreadySo(what, PartialDate.parse("2024"));
            given.when(command, "2020").thenRefused(already);
            given.when(command, "2025").thenRefused(already);
            given.when(command, "2024").thenNothing();
            var sourced = EventMetadata.of(PartialDate.parse("2024"), "ada")
                    .with(Provenance.notStated().from("minutes"));
            given.when((dev.offshoot.command.Command) command, sourced).thenRefused(already);
        }

        @Test
        void makes_another_version_when_told_of_another_date() {
            begun().and("2024", new CoreComponentsPublished(1, List.of("huddle"), List.of()))
                    .when(new PublishCoreComponents(HARBOUR, List.of("huddle"), List.of()), "2020")
                    .then(new CoreComponentsPublished(2, List.of("huddle"), List.of()));
            var from = PartialDate.parse("2019");
            begun().and("2024", new AdoptionDefinitionSet(1, "weekly", Optional.empty(), from))
                    .when(new SetAdoptionDefinition(HARBOUR, "weekly", Optional.empty(), from), "2020")
                    .then(new AdoptionDefinitionSet(2, "weekly", Optional.empty(), from));
        }
    }

    @Nested
    class A_milestone_that_has_ended {
        private final ReforecastMilestone move =
                new ReforecastMilestone(HARBOUR, LAUNCH, PartialDate.parse("2019-12"), Cause.SCOPE, "wider");

        @Test
        void still_takes_the_forecast_of_before() {
            var given = begun().and("2016", proposed()).and("2017", baselined("2019-06"));
            var moved = new MilestoneEvent.MilestoneReforecast(
                    LAUNCH, "Launch", PartialDate.parse("2019-06"), PartialDate.parse("2019-12"), Cause.SCOPE, "wider");
            given.and("2020-02", achieved(LAUNCH, "Launch", "2020-02"))
                    .when(move, "2018")
                    .then(moved);
            given.and("2020-02", new MilestoneCancelled(LAUNCH, "Launch", "no need"))
                    .when(move, "2018")
                    .then(moved);
        }

        @Test
        void still_takes_the_baseline_of_before_and_stands_on_it_when_reversed() {
            var given = begun().and("2016", proposed()).and("2020-02", achieved(LAUNCH, "Launch", "2020-02"));
            given.when(new BaselineMilestone(HARBOUR, LAUNCH, PartialDate.parse("2019-06")), "2017")
                    .then(baselined("2019-06"));
            given.and("2017", baselined("2019-06"))
                    .and("2020-05", new AchievementReversed(LAUNCH, "Launch", PartialDate.parse("2020-02"), "not met"))
                    .when(move, "2020-06")
                    .then(new MilestoneEvent.MilestoneReforecast(
                            LAUNCH,
                            "Launch",
                            PartialDate.parse("2019-06"),
                            PartialDate.parse("2019-12"),
                            Cause.SCOPE,
                            "wider"));
        }

        @Test
        void is_not_reversed_before_it_was_achieved() {
            var given = begun().and("2016", proposed()).and("2020-02", achieved(LAUNCH, "Launch", "2020-02"));
            var reverse = new ReverseAchievement(HARBOUR, LAUNCH, "not met");
            given.when(reverse, "2019").thenTooEarly("the milestone was achieved", "2020-02");
            given.when(reverse, "2020")
                    .then(new AchievementReversed(LAUNCH, "Launch", PartialDate.parse("2020-02"), "not met"));
        }
    }

    @Nested
    class An_achievement {
        @Test
        void that_was_reversed_later_does_not_stand_again() {
            var reversal = new AchievementReversed(LAUNCH, "Launch", PartialDate.parse("2020-02"), "not met");
            var given = begun().and("2016", proposed())
                    .and("2017", audit())
                    .and("2020-02", achieved(LAUNCH, "Launch", "2020-02"))
                    .and("2020-05", reversal);
            given.when(achieve("2019")).thenRefused(new ReversedSince(PartialDate.parse("2020-05")));
            given.when(achieve("2020-06"))
                    .then(new MilestoneAchieved(
                            LAUNCH,
                            "Launch",
                            Optional.empty(),
                            PartialDate.parse("2020-06"),
                            List.of(AUDIT),
                            Optional.empty(),
                            List.of()));
        }

        private static AchieveMilestone achieve(String actual) {
            return new AchieveMilestone(HARBOUR, LAUNCH, PartialDate.parse(actual), List.of(AUDIT), Optional.empty());
        }
    }

    @Nested
    class A_move {
        @Test
        void counts_although_its_date_is_vaguer_than_the_baselines() {
            var given = begun().and("2016", proposed()).and("2016", baselined("2016-12-31"));
            given.when(
                            new ReforecastMilestone(
                                    HARBOUR, LAUNCH, PartialDate.parse("2021-05"), Cause.ENABLER, "restructure"),
                            "2016-05")
                    .then(reforecast("2016-12-31", "2021-05"));
        }
    }

    @Nested
    class An_assessment {
        @Test
        void is_not_withdrawn_before_it_was_made() {
            var given = begun().and("2016", adopted()).and("2020", assessed(1, DEVELOPING, ""));
            var withdraw = new WithdrawAssessment(HARBOUR, COMMISSIONING, 1, "wrong site");
            given.when(withdraw, "2019").thenTooEarly("assessment 1 was made", "2020");
            var withdrawn = new AssessmentWithdrawn(
                    COMMISSIONING, "Commissioning", 1, "Developing", Optional.empty(), "wrong site");
            given.when(withdraw, "2020").then(withdrawn);
            given.and("2024", withdrawn)
                    .when(withdraw, "2022")
                    .thenRefused(new AlreadySo("assessment 1 was withdrawn", PartialDate.parse("2024")));
        }
    }

    @Nested
    class A_closed_risk {
        private final RiskId staff = new RiskId("staff");
        private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection>.Given closed =
                begun().and(
                                "2016",
                                new RiskRaised(staff, "Staff", RiskScore.of(3, 4), Optional.empty(), Optional.empty()))
                        .and("2020", new RiskClosed(staff, "Staff", "hired"));
        private final RescoreRisk rescore = new RescoreRisk(HARBOUR, staff, RiskScore.of(2, 2), Optional.empty());

        @Test
        void still_takes_the_score_of_before() {
            closed.when(rescore, "2018")
                    .then(new RiskRescored(staff, "Staff", RiskScore.of(3, 4), RiskScore.of(2, 2), Optional.empty()));
            closed.when(rescore, "2021").thenRefused(new RiskIsClosed(staff));
        }
    }
}
