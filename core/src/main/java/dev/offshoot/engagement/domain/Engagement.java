package dev.offshoot.engagement.domain;

import dev.offshoot.engagement.event.EngagementEvent.ActivityHeld;
import dev.offshoot.engagement.event.EngagementEvent.ActivityPlanned;
import dev.offshoot.engagement.event.EngagementEvent.LearningCaptured;
import dev.offshoot.kernel.Latest;
import java.util.List;

/** Where an engagement activity is in its life. */
public sealed interface Engagement {

    record Unknown() implements Engagement {}

    record Planned(Latest<ActivityPlanned> plan) implements Engagement {}

    record Held(Latest<ActivityHeld> meeting, List<LearningCaptured> learnings) implements Engagement {
        public Held {
            learnings = List.copyOf(learnings);
        }
    }
}
