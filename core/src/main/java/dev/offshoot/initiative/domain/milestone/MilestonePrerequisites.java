package dev.offshoot.initiative.domain.milestone;

import dev.offshoot.command.Prerequisite;
import dev.offshoot.date.Dated;
import dev.offshoot.initiative.domain.milestone.Baselined.Decided;
import dev.offshoot.initiative.domain.milestone.Milestone.Achieved;
import dev.offshoot.initiative.domain.milestone.Milestone.Cancelled;
import dev.offshoot.initiative.domain.milestone.Milestone.Proposed;
import dev.offshoot.initiative.event.MilestoneEvent;
import dev.offshoot.initiative.event.MilestoneEvent.AchievementReversed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRejected;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRequested;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.time.Timeline.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What must have happened to a milestone before an event could. It may have been agreed before it was described here:
 * its terms say what it is, not since when.
 */
public final class MilestonePrerequisites {

    private MilestonePrerequisites() {}

    public static List<Prerequisite> of(Milestones milestones, MilestoneEvent event) {
        return event instanceof MilestoneCancelled e
                ? Stream.concat(
                                milestones.lastReversed(e.milestone()).stream()
                                        .map(dated -> new Prerequisite("its achievement was reversed", dated)),
                                milestones.find(e.milestone()).stream().flatMap(MilestonePrerequisites::known))
                        .toList()
                : found(milestones, event).stream().toList();
    }

    /** All that is known of a milestone: it is cancelled after that. */
    private static Stream<Prerequisite> known(Milestone milestone) {
        var baselined = baselined(milestone);
        return Stream.of(
                        baselined
                                .flatMap(MilestonePrerequisites::lastWord)
                                .map(dated -> new Prerequisite("another date was given for it", dated)),
                        pending(milestone),
                        baselined
                                .flatMap(MilestonePrerequisites::lastDecision)
                                .map(dated -> new Prerequisite("a new baseline was rejected", dated)),
                        Optional.of(begun(milestone)))
                .flatMap(Optional::stream);
    }

    /** The last that was said of its date after its first baseline. */
    private static Optional<Dated> lastWord(Baselined milestone) {
        return Dated.newest(
                        milestone.words().all().stream()
                                .filter(word -> word.dated().version()
                                        != milestone.agreed().version())
                                .toList(),
                        Said::dated)
                .map(Said::dated);
    }

    /** The last of what was asked for and decided: where it was approved, it is a word as well, and named as that. */
    private static Optional<Dated> lastDecision(Baselined milestone) {
        return Dated.newest(milestone.decided(), Decided::until).map(Decided::until);
    }

    private static Optional<Prerequisite> found(Milestones milestones, MilestoneEvent event) {
        return switch (event) {
            case MilestoneReforecast e -> milestones.find(e.milestone()).map(MilestonePrerequisites::begun);
            case RebaselineRequested e -> milestones.find(e.milestone()).map(MilestonePrerequisites::begun);
            case MilestoneRebaselined e -> request(milestones, e.milestone());
            case RebaselineRejected e -> request(milestones, e.milestone());
            case AchievementReversed e ->
                milestones
                        .find(e.milestone())
                        .map(m -> m instanceof Achieved achieved
                                ? new Prerequisite("the milestone was achieved", achieved.since())
                                : begun(m));
            default -> Optional.empty();
        };
    }

    /** The first baseline of a milestone; where it has none, its proposal. */
    private static Prerequisite begun(Milestone milestone) {
        return switch (milestone) {
            case Proposed m ->
                new Prerequisite(
                        "the milestone was proposed",
                        m.said().recordedFirst().orElseThrow().dated());
            case Baselined m -> new Prerequisite("the first baseline was agreed", m.agreed());
            case Achieved m -> begun(m.before());
            case Cancelled m -> begun(m.before());
        };
    }

    private static Optional<Prerequisite> request(Milestones milestones, MilestoneId id) {
        return milestones.find(id).map(milestone -> pending(milestone).orElseGet(() -> begun(milestone)));
    }

    private static Optional<Prerequisite> pending(Milestone milestone) {
        return baselined(milestone)
                .flatMap(Baselined::pending)
                .map(asked -> new Prerequisite("the new baseline was asked for", asked.dated()));
    }

    /** What was agreed of it and has become of that; empty where it is a proposal still. */
    private static Optional<Baselined> baselined(Milestone milestone) {
        return switch (milestone) {
            case Proposed _ -> Optional.empty();
            case Baselined m -> Optional.of(m);
            case Achieved m -> baselined(m.before());
            case Cancelled m -> baselined(m.before());
        };
    }
}
