package dev.offshoot.engagement.domain;

import static dev.offshoot.kernel.Decision.accept;
import static dev.offshoot.kernel.Decision.alreadyDone;
import static dev.offshoot.kernel.Decision.reject;

import dev.offshoot.engagement.domain.Engagement.Held;
import dev.offshoot.engagement.domain.Engagement.Planned;
import dev.offshoot.engagement.domain.Engagement.Unknown;
import dev.offshoot.engagement.domain.EngagementCommand.CaptureLearning;
import dev.offshoot.engagement.domain.EngagementCommand.HoldActivity;
import dev.offshoot.engagement.domain.EngagementCommand.PlanActivity;
import dev.offshoot.engagement.domain.EngagementRejection.ActivityUnknown;
import dev.offshoot.engagement.domain.EngagementRejection.AlreadyHeld;
import dev.offshoot.engagement.domain.EngagementRejection.NotYetHeld;
import dev.offshoot.engagement.event.EngagementEvent;
import dev.offshoot.engagement.event.EngagementEvent.ActivityHeld;
import dev.offshoot.engagement.event.EngagementEvent.ActivityPlanned;
import dev.offshoot.engagement.event.EngagementEvent.LearningCaptured;
import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Decider;
import dev.offshoot.kernel.Decision;
import dev.offshoot.kernel.Family;
import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.Recorded;
import java.util.List;
import java.util.stream.Stream;

/** How an engagement activity decides. */
public final class EngagementDecider
        implements Decider<EngagementCommand, Engagement, EngagementEvent, EngagementRejection> {

    public static final Family<EngagementCommand, Engagement, EngagementEvent, EngagementRejection> FAMILY =
            new Family<>(
                    "activity",
                    EngagementCommand.class,
                    EngagementEvent.class,
                    Engagement.class,
                    new EngagementDecider());

    @Override
    public Engagement initial() {
        return new Unknown();
    }

    @Override
    public Decision<EngagementEvent, EngagementRejection> decide(
            Asked<? extends EngagementCommand> asked, Engagement activity) {
        return switch (asked.command()) {
            case PlanActivity c -> plan(asked, c, activity);
            case HoldActivity c -> hold(c, activity);
            case CaptureLearning c -> capture(c, activity);
        };
    }

    /** A plan may be made anew until the activity is held; an earlier plan may come to light later. */
    private static Decision<EngagementEvent, EngagementRejection> plan(
            Asked<?> asked, PlanActivity c, Engagement activity) {
        var plan = new ActivityPlanned(c.title(), c.kind(), c.planned(), c.fourS());
        return switch (activity) {
            case Unknown _ -> accept(plan);
            case Planned(var before) -> before.value().equals(plan) ? alreadyDone() : accept(plan);
            case Held held ->
                asked.occurred().isAfter(held.meeting().day())
                        ? reject(new AlreadyHeld(c.activity(), held.meeting().occurred()))
                        : accept(plan);
        };
    }

    private static Decision<EngagementEvent, EngagementRejection> hold(HoldActivity c, Engagement activity) {
        var meeting = new ActivityHeld(c.title(), c.kind(), c.fourS(), c.summary());
        return switch (activity) {
            case Unknown _, Planned _ -> accept(meeting);
            case Held held ->
                held.meeting().value().equals(meeting)
                        ? alreadyDone()
                        : reject(new AlreadyHeld(c.activity(), held.meeting().occurred()));
        };
    }

    private static Decision<EngagementEvent, EngagementRejection> capture(CaptureLearning c, Engagement activity) {
        var learning = new LearningCaptured(c.learning(), c.learner(), c.willChange());
        return switch (activity) {
            case Unknown _ -> reject(new ActivityUnknown(c.activity()));
            case Planned _ -> reject(new NotYetHeld(c.activity()));
            case Held held -> held.learnings().contains(learning) ? alreadyDone() : accept(learning);
        };
    }

    @Override
    public Engagement evolve(Engagement activity, Recorded<? extends EngagementEvent> recorded) {
        return switch (recorded.event()) {
            case ActivityPlanned e -> {
                var plan = Latest.of(e, recorded);
                yield switch (activity) {
                    case Unknown _ -> new Planned(plan);
                    case Planned(var before) -> new Planned(before.or(plan));
                    case Held held -> held;
                };
            }
            case ActivityHeld e -> activity instanceof Held ? activity : new Held(Latest.of(e, recorded), List.of());
            case LearningCaptured e ->
                activity instanceof Held(var meeting, var learnings)
                        ? new Held(
                                meeting,
                                Stream.concat(learnings.stream(), Stream.of(e)).toList())
                        : activity;
        };
    }
}
