package dev.offshoot.engagement.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Prerequisite;
import dev.offshoot.decider.Decider;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamType;
import dev.offshoot.engagement.domain.Engagement.Held;
import dev.offshoot.engagement.domain.Engagement.Plan;
import dev.offshoot.engagement.domain.Engagement.Planned;
import dev.offshoot.engagement.domain.Engagement.Unknown;
import dev.offshoot.engagement.domain.EngagementCommand.CaptureLearning;
import dev.offshoot.engagement.domain.EngagementCommand.HoldActivity;
import dev.offshoot.engagement.domain.EngagementCommand.PlanActivity;
import dev.offshoot.engagement.domain.EngagementRejection.ActivityUnknown;
import dev.offshoot.engagement.domain.EngagementRejection.AlreadyHeld;
import dev.offshoot.engagement.domain.EngagementRejection.NotYetHeld;
import dev.offshoot.engagement.domain.EngagementRejection.PlannedSo;
import dev.offshoot.engagement.event.EngagementEvent;
import dev.offshoot.engagement.event.EngagementEvent.ActivityHeld;
import dev.offshoot.engagement.event.EngagementEvent.ActivityPlanned;
import dev.offshoot.engagement.event.EngagementEvent.LearningCaptured;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.List;

/** How an engagement activity decides. */
public final class EngagementDecider
        implements Decider<EngagementCommand, Engagement, EngagementEvent, EngagementRejection> {

    public static final StreamType<EngagementCommand, Engagement, EngagementEvent, EngagementRejection> STREAM_TYPE =
            new StreamType<>(
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
            CommandEnvelope<? extends EngagementCommand> asked, Engagement activity) {
        return switch (asked.command()) {
            case PlanActivity c -> plan(asked, c, activity);
            case HoldActivity c -> hold(asked, c, activity);
            case CaptureLearning c -> capture(asked, c, activity);
        };
    }

    /** A plan may be made anew until the activity is held; an earlier plan may come to light later. */
    private static Decision<EngagementEvent, EngagementRejection> plan(
            CommandEnvelope<?> asked, PlanActivity c, Engagement activity) {
        var plan = new ActivityPlanned(c.title(), c.kind(), c.planned(), c.fourS());
        return switch (activity) {
            case Unknown _ -> accept(plan);
            case Planned(var plans) -> plan(asked, plan, plans);
            case Held held ->
                asked.dated().earliest().isBefore(held.meeting().dated().latest())
                        ? plan(asked, plan, held.plans())
                        : reject(new AlreadyHeld(
                                c.activity(), held.meeting().dated().occurred()));
        };
    }

    private static Decision<EngagementEvent, EngagementRejection> plan(
            CommandEnvelope<?> asked, ActivityPlanned plan, Timeline<Plan> plans) {
        var told = new Plan(plan, DateAndSource.of(asked));
        if (plans.all().stream().anyMatch(said -> said.value().equals(told))) {
            return alreadyDone();
        }
        return plans.before(asked.dated())
                        .filter(before -> before.plan().equals(plan))
                        .isPresent()
                ? reject(new PlannedSo())
                : accept(plan);
    }

    private static Decision<EngagementEvent, EngagementRejection> hold(
            CommandEnvelope<?> asked, HoldActivity c, Engagement activity) {
        var meeting = new ActivityHeld(c.title(), c.kind(), c.fourS(), c.summary());
        return switch (activity) {
            case Unknown _, Planned _ -> accept(meeting);
            case Held(var _, var before, var _) ->
                before.held().equals(meeting) && before.told().equals(DateAndSource.of(asked))
                        ? alreadyDone()
                        : reject(new AlreadyHeld(c.activity(), before.dated().occurred()));
        };
    }

    private static Decision<EngagementEvent, EngagementRejection> capture(
            CommandEnvelope<?> asked, CaptureLearning c, Engagement activity) {
        var learning = new LearningCaptured(c.learning(), c.learner(), c.willChange());
        return switch (activity) {
            case Unknown _ -> reject(new ActivityUnknown(c.activity()));
            case Planned _ -> reject(new NotYetHeld(c.activity()));
            case Held held -> {
                var told = DateAndSource.of(asked);
                yield held.learnings().stream()
                                .anyMatch(l -> l.captured().equals(learning)
                                        && l.told().equals(told))
                        ? alreadyDone()
                        : accept(learning);
            }
        };
    }

    @Override
    public Engagement evolve(Engagement activity, RecordedEvent<? extends EngagementEvent> recorded) {
        return EngagementEvolution.evolve(activity, recorded);
    }

    @Override
    public List<Prerequisite> follows(Engagement activity, EngagementEvent event) {
        return switch (event) {
            case ActivityPlanned _ -> List.of();
            case ActivityHeld _ ->
                activity instanceof Planned(var plans)
                        ? plans
                                .recordedFirst()
                                .map(said -> new Prerequisite("the activity was planned", said.dated()))
                                .stream()
                                .toList()
                        : List.of();
            case LearningCaptured _ ->
                activity instanceof Held held
                        ? List.of(new Prerequisite(
                                "the activity was held", held.meeting().dated()))
                        : List.of();
        };
    }
}
