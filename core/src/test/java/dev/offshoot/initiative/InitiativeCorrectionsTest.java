package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.AUDIT;
import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.EMBEDDED;
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
import static dev.offshoot.initiative.Histories.reforecast;

import dev.offshoot.command.CorrectionRejection.LaterEventsStandOnIt;
import dev.offshoot.command.CorrectionRejection.WouldNotHold;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.Correct;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ProposeMilestone;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.RequirementsUnmet;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.MilestoneRejection.RequirementsInCircle;
import dev.offshoot.initiative.event.EnablerEvent;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A correction is checked against all that stands after it. */
final class InitiativeCorrectionsTest {

    private static final EventMetadata BO = EventMetadata.of(PartialDate.on(DeciderSpec.TODAY), "bo");
    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    private static Correct takeBack(long version) {
        return new Correct(HARBOUR.stream(), version, "a slip", Optional.empty());
    }

    private static Correct propose(long version, MilestoneId id, String title, MilestoneId... required) {
        return new Correct(
                HARBOUR.stream(),
                version,
                "a slip",
                Optional.of(new ProposeMilestone(
                        HARBOUR, id, title, Optional.empty(), Optional.empty(), List.of(), List.of(required))));
    }

    @Test
    void may_not_close_a_circle_of_requirements() {
        var review = new MilestoneId("review");
        initiative
                .given(
                        chartered(),
                        proposed(review, "Review"),
                        proposed(SITES, "Twenty sites"),
                        proposed(review, "Review", SITES),
                        proposed(LAUNCH, "Launch", review))
                .when(propose(2, SITES, "Twenty sites", review), BO)
                .thenRefused(new WouldNotHold(new RequirementsInCircle(List.of(review, SITES, review))));
    }

    @Test
    void may_not_take_a_baseline_from_under_a_forecast() {
        initiative
                .given(chartered(), proposed(), baselined("2026-09"), reforecast("2026-09", "2026-11"))
                .when(takeBack(2), BO)
                .thenRefused(new LaterEventsStandOnIt(HARBOUR.stream(), 2, List.of(3L)));
    }

    @Test
    void may_not_take_away_a_milestone_or_an_enabler_that_another_requires() {
        var given = initiative.given(chartered(), adopted(), proposed(SITES, "Twenty sites"), demanding());
        given.when(takeBack(2), BO)
                .thenRefused(new WouldNotHold(new NotThere(InitiativePart.REQUIRED_MILESTONE, SITES.value())));
        given.when(takeBack(1), BO)
                .thenRefused(new WouldNotHold(new NotThere(InitiativePart.ENABLER, COMMISSIONING.value())));
        given.when(takeBack(3), BO).then(new EventCorrected(3, "a slip", Optional.empty()));
    }

    @Test
    void may_not_take_away_what_an_achievement_needed() {
        var given = initiative
                .given(chartered(), adopted(), audit(), proposed(SITES, "Twenty sites"), demanding())
                .and("2025-06", assessed(1, EMBEDDED, ""))
                .and("2025-07", achieved(SITES, "Twenty sites", "2025-07"))
                .and(
                        "2025-12",
                        new MilestoneAchieved(
                                LAUNCH,
                                "Launch",
                                Optional.empty(),
                                PartialDate.parse("2025-12"),
                                List.of(AUDIT),
                                Optional.empty(),
                                List.of()));
        given.when(takeBack(5), BO)
                .thenRefused(new WouldNotHold(
                        new RequirementsUnmet(List.of("Commissioning needs Established (is not assessed)"))));
        given.when(takeBack(2), BO).thenRefused(new WouldNotHold(new NotThere(InitiativePart.EVIDENCE, AUDIT.value())));
    }

    @Test
    void may_not_take_the_charter_from_under_anything() {
        for (var play : Plays.ALL) {
            var given = initiative.given(play.toArray(InitiativeEvent[]::new));
            var later = LongStream.range(1, play.size()).boxed().toList();
            given.when(takeBack(0), BO).thenRefused(new LaterEventsStandOnIt(HARBOUR.stream(), 0, later));
        }
    }

    @Test
    void may_not_take_an_assessment_from_under_a_dissent() {
        initiative
                .given(
                        chartered(),
                        adopted(),
                        assessed(1, EMBEDDED, ""),
                        new EnablerEvent.DissentRecorded(
                                COMMISSIONING,
                                "Commissioning",
                                1,
                                "Embedded",
                                Histories.DEVELOPING,
                                "not here",
                                "Cy",
                                Perspective.ADOPTER,
                                List.of()))
                .when(takeBack(2), BO)
                .thenRefused(new LaterEventsStandOnIt(HARBOUR.stream(), 2, List.of(3L)));
    }
}
