package dev.offshoot.engagement.domain;

import dev.offshoot.date.Dated;
import dev.offshoot.engagement.event.EngagementEvent.ActivityHeld;
import dev.offshoot.engagement.event.EngagementEvent.ActivityPlanned;
import dev.offshoot.engagement.event.EngagementEvent.LearningCaptured;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.List;

/** Where an engagement activity is in its life. */
public sealed interface Engagement {

    record Unknown() implements Engagement {}

    record Planned(Timeline<Plan> plans) implements Engagement {}

    /** @param learnings in the order of recording */
    record Held(Timeline<Plan> plans, Meeting meeting, List<Learning> learnings) implements Engagement {
        public Held {
            learnings = List.copyOf(learnings);
        }
    }

    record Plan(ActivityPlanned plan, DateAndSource told) {}

    record Meeting(ActivityHeld held, Dated dated, DateAndSource told) {}

    record Learning(LearningCaptured captured, Dated dated, DateAndSource told) {}
}
