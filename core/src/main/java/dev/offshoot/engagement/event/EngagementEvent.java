package dev.offshoot.engagement.event;

import dev.offshoot.date.PartialDate;
import dev.offshoot.stream.Event;
import java.util.Optional;

/** What happens to an engagement activity. */
public sealed interface EngagementEvent extends Event {

    /** @param planned when it is to be held; a later plan replaces this one */
    record ActivityPlanned(String title, Optional<ActivityKind> kind, Optional<PartialDate> planned, FourS fourS)
            implements EngagementEvent {}

    /** @param summary what took place, in words */
    record ActivityHeld(String title, Optional<ActivityKind> kind, FourS fourS, Optional<String> summary)
            implements EngagementEvent {}

    /**
     * @param learner who learned it
     * @param willChange what will be done differently
     */
    record LearningCaptured(String learning, Optional<String> learner, Optional<String> willChange)
            implements EngagementEvent {}
}
