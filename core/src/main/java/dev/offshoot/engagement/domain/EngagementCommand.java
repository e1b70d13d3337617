package dev.offshoot.engagement.domain;

import dev.offshoot.command.Command;
import dev.offshoot.date.PartialDate;
import dev.offshoot.engagement.event.ActivityId;
import dev.offshoot.engagement.event.ActivityKind;
import dev.offshoot.engagement.event.FourS;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;

/** What may be asked of an engagement activity. */
public sealed interface EngagementCommand extends Command {

    ActivityId activity();

    @Override
    default StreamId stream() {
        return activity().stream();
    }

    @Override
    default List<StreamId> about() {
        return List.of(activity().initiative());
    }

    record PlanActivity(
            ActivityId activity, String title, Optional<ActivityKind> kind, Optional<PartialDate> planned, FourS fourS)
            implements EngagementCommand {}

    record HoldActivity(
            ActivityId activity, String title, Optional<ActivityKind> kind, FourS fourS, Optional<String> summary)
            implements EngagementCommand {}

    record CaptureLearning(ActivityId activity, String learning, Optional<String> learner, Optional<String> willChange)
            implements EngagementCommand {}
}
