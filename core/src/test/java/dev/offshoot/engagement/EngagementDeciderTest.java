package dev.offshoot.engagement;

import dev.offshoot.command.CorrectionRejection.LaterEventsStandOnIt;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.engagement.domain.Engagement;
import dev.offshoot.engagement.domain.EngagementCommand;
import dev.offshoot.engagement.domain.EngagementCommand.CaptureLearning;
import dev.offshoot.engagement.domain.EngagementCommand.HoldActivity;
import dev.offshoot.engagement.domain.EngagementCommand.PlanActivity;
import dev.offshoot.engagement.domain.EngagementDecider;
import dev.offshoot.engagement.domain.EngagementRejection;
import dev.offshoot.engagement.domain.EngagementRejection.ActivityUnknown;
import dev.offshoot.engagement.domain.EngagementRejection.AlreadyHeld;
import dev.offshoot.engagement.domain.EngagementRejection.NotYetHeld;
import dev.offshoot.engagement.domain.EngagementRejection.PlannedSo;
import dev.offshoot.engagement.event.ActivityId;
import dev.offshoot.engagement.event.ActivityKind;
import dev.offshoot.engagement.event.EngagementEvent;
import dev.offshoot.engagement.event.EngagementEvent.ActivityHeld;
import dev.offshoot.engagement.event.EngagementEvent.ActivityPlanned;
import dev.offshoot.engagement.event.EngagementEvent.LearningCaptured;
import dev.offshoot.engagement.event.FourS;
import dev.offshoot.execution.Correct;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EngagementDeciderTest {

    private static final ActivityId VISIT = new ActivityId("dafne~visit");

    private final DeciderSpec<EngagementCommand, Engagement, EngagementEvent, EngagementRejection> activity =
            DeciderSpec.of(EngagementDecider.STREAM_TYPE, VISIT.stream());

    private static ActivityPlanned planned(String when) {
        return new ActivityPlanned(
                "Visit", Optional.of(ActivityKind.VISIT), Optional.of(PartialDate.parse(when)), FourS.NOTHING_KNOWN);
    }

    private static PlanActivity plan(String when) {
        var e = planned(when);
        return new PlanActivity(VISIT, e.title(), e.kind(), e.planned(), e.fourS());
    }

    private static ActivityHeld held(String summary) {
        return new ActivityHeld("Visit", Optional.of(ActivityKind.VISIT), FourS.NOTHING_KNOWN, Optional.of(summary));
    }

    private static HoldActivity hold(String summary) {
        var e = held(summary);
        return new HoldActivity(VISIT, e.title(), e.kind(), e.fourS(), e.summary());
    }

    private static LearningCaptured learned() {
        return new LearningCaptured("teach in groups", Optional.of("the team"), Optional.of("five-day courses"));
    }

    private static final CaptureLearning CAPTURE =
            new CaptureLearning(VISIT, "teach in groups", Optional.of("the team"), Optional.of("five-day courses"));

    @Nested
    class Planning {
        @Test
        void may_look_ahead() {
            activity.givenNothing().when(plan("2030-06")).then(planned("2030-06"));
        }

        @Test
        void may_be_done_anew_until_it_is_held() {
            activity.given(planned("2030-06"))
                    .when(plan("2030-06"), "2026-03-01")
                    .thenNothing();
            activity.given(planned("2030-06")).when(plan("2030-06")).thenRefused(new PlannedSo());
            activity.given(planned("2030-06")).when(plan("2030-09")).then(planned("2030-09"));
            activity.given(held("three units"))
                    .when(plan("2030-06"))
                    .thenRefused(new AlreadyHeld(VISIT, PartialDate.on(DeciderSpec.TODAY.minusDays(1))));
        }

        @Test
        void an_earlier_plan_may_come_to_light_later() {
            activity.givenNothing()
                    .and("1998-06", held("three units"))
                    .when(plan("1998-06"), "1997")
                    .then(planned("1998-06"));
            var known =
                    activity.givenNothing().and("1998-06", held("three units")).and("1997", planned("1998-06"));
            known.when(plan("1998-06"), "1997").thenNothing();
            known.when(plan("1998-06"), "1998-01").thenRefused(new PlannedSo());
            known.when(plan("1998-07"), "1998-01").then(planned("1998-07"));
            known.when(plan("1998-07"), "1998-06-30").thenRefused(new AlreadyHeld(VISIT, PartialDate.parse("1998-06")));
        }

        @Test
        void told_late_may_be_what_became_the_plan_again() {
            activity.givenNothing()
                    .and("2020", planned("2030-06"))
                    .and("2022", planned("2030-09"))
                    .when(plan("2030-09"), "2021")
                    .then(planned("2030-09"));
        }
    }

    @Nested
    class Holding {
        @Test
        void needs_no_plan() {
            activity.givenNothing().when(hold("three units"), "1998-06").then(held("three units"));
            activity.given(planned("1998-06")).when(hold("three units")).then(held("three units"));
        }

        @Test
        void is_done_once() {
            var once = activity.givenNothing().and("1998-06", held("three units"));
            once.when(hold("three units"), "1998-06").thenNothing();
            once.when(hold("three units")).thenRefused(new AlreadyHeld(VISIT, PartialDate.parse("1998-06")));
            activity.givenNothing()
                    .and("1997", planned("1998-06"))
                    .and("1998-06", held("three units"))
                    .when(hold("three units"), "1998-06")
                    .thenNothing();
            once.when(hold("four units")).thenRefused(new AlreadyHeld(VISIT, PartialDate.parse("1998-06")));
        }
    }

    @Nested
    class Learning {
        @Test
        void is_captured_once_the_activity_is_held() {
            activity.given(held("three units")).when(CAPTURE).then(learned());
            var once = activity.given(held("three units"), learned());
            once.when(CAPTURE, "2026-03-01").thenNothing();
            once.when(CAPTURE).then(learned());
            once.when(new CaptureLearning(VISIT, "ask first", Optional.empty(), Optional.empty()), "2026-03-01")
                    .then(new LearningCaptured("ask first", Optional.empty(), Optional.empty()));
        }

        @Test
        void never_comes_before_the_activity() {
            var held = activity.givenNothing().and("1998-06", held("three units"));
            held.when(CAPTURE, "1997").thenTooEarly("the activity was held", "1998-06");
            held.when(CAPTURE, "1998").then(learned());
        }

        @Test
        void stands_on_the_activity_that_was_held() {
            var captured = activity.givenNothing()
                    .and("1997", planned("1998-06"))
                    .and("1998-06", held("three units"))
                    .and("1998-07", learned());
            captured.when(
                            new Correct(VISIT.stream(), 1, "a slip", Optional.empty()),
                            EventMetadata.of(PartialDate.parse("1999"), "ada"))
                    .thenRefused(new LaterEventsStandOnIt(VISIT.stream(), 1, List.of(2L)));
            captured.when(
                            new Correct(VISIT.stream(), 1, "a slip", Optional.of(hold("three units"))),
                            EventMetadata.of(PartialDate.parse("1999"), "ada"))
                    .thenTooEarly("the activity was held", "1999");
            captured.when(
                            new Correct(VISIT.stream(), 1, "a slip", Optional.of(hold("three units"))),
                            EventMetadata.of(PartialDate.parse("1998-07"), "ada"))
                    .then(new EventCorrected(1, "a slip", Optional.of(held("three units"))));
        }

        @Test
        void comes_of_activities_that_were_held() {
            activity.given(planned("2030-06")).when(CAPTURE).thenRefused(new NotYetHeld(VISIT));
            activity.givenNothing().when(CAPTURE).thenRefused(new ActivityUnknown(VISIT));
        }
    }
}
