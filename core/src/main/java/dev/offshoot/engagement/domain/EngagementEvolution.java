package dev.offshoot.engagement.domain;

import dev.offshoot.engagement.domain.Engagement.Held;
import dev.offshoot.engagement.domain.Engagement.Learning;
import dev.offshoot.engagement.domain.Engagement.Meeting;
import dev.offshoot.engagement.domain.Engagement.Plan;
import dev.offshoot.engagement.domain.Engagement.Planned;
import dev.offshoot.engagement.domain.Engagement.Unknown;
import dev.offshoot.engagement.event.EngagementEvent;
import dev.offshoot.engagement.event.EngagementEvent.ActivityHeld;
import dev.offshoot.engagement.event.EngagementEvent.ActivityPlanned;
import dev.offshoot.engagement.event.EngagementEvent.LearningCaptured;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.List;
import java.util.stream.Stream;

/** What an activity remembers of its history. What does not fit what it remembers changes nothing. */
final class EngagementEvolution {

    private EngagementEvolution() {}

    static Engagement evolve(Engagement activity, RecordedEvent<? extends EngagementEvent> recorded) {
        var told = DateAndSource.of(recorded);
        return switch (recorded.event()) {
            case ActivityPlanned e -> {
                var plan = new Plan(e, told);
                yield switch (activity) {
                    case Unknown _ -> new Planned(Timeline.of(plan, recorded));
                    case Planned(var plans) -> new Planned(plans.with(plan, recorded));
                    case Held(var plans, var meeting, var learnings) ->
                        new Held(plans.with(plan, recorded), meeting, learnings);
                };
            }
            case ActivityHeld e -> {
                var meeting = new Meeting(e, recorded.dated(), told);
                yield switch (activity) {
                    case Unknown _ -> new Held(Timeline.empty(), meeting, List.of());
                    case Planned(var plans) -> new Held(plans, meeting, List.of());
                    case Held held -> held;
                };
            }
            case LearningCaptured e ->
                activity instanceof Held(var plans, var meeting, var learnings)
                        ? new Held(
                                plans,
                                meeting,
                                Stream.concat(learnings.stream(), Stream.of(new Learning(e, recorded.dated(), told)))
                                        .toList())
                        : activity;
        };
    }
}
