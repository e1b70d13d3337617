package dev.offshoot.engagement.view;

import dev.offshoot.date.PartialDate;
import dev.offshoot.engagement.event.ActivityKind;
import dev.offshoot.engagement.event.FourS;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of an engagement activity.
 *
 * @param fourS as it was held; as it was planned where that is all that is known
 * @param plans the one in force last
 * @param held where it took place: its date is the origin's
 * @param learnings by date
 */
public record EngagementView(
        String key,
        String title,
        Optional<ActivityKind> kind,
        FourS fourS,
        List<PlanLine> plans,
        Optional<HeldLine> held,
        List<LearningLine> learnings) {

    public record PlanLine(
            String title,
            Optional<ActivityKind> kind,
            Optional<PartialDate> planned,
            FourS fourS,
            EntryProvenance provenance) {}

    public record HeldLine(
            String title,
            Optional<ActivityKind> kind,
            FourS fourS,
            Optional<String> summary,
            EntryProvenance provenance) {}

    public record LearningLine(
            String learning, Optional<String> learner, Optional<String> willChange, EntryProvenance provenance) {}

    public EngagementView {
        plans = List.copyOf(plans);
        learnings = List.copyOf(learnings);
    }

    /** When it is to be held, by the plan in force. */
    public Optional<PartialDate> planned() {
        return plans.isEmpty() ? Optional.empty() : plans.getLast().planned();
    }
}
