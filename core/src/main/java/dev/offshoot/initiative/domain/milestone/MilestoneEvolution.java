package dev.offshoot.initiative.domain.milestone;

import dev.offshoot.date.Dated;
import dev.offshoot.decider.Copies;
import dev.offshoot.initiative.domain.milestone.Baselined.Word;
import dev.offshoot.initiative.domain.milestone.Milestone.Achieved;
import dev.offshoot.initiative.domain.milestone.Milestone.Cancelled;
import dev.offshoot.initiative.domain.milestone.Milestone.Proposed;
import dev.offshoot.initiative.event.MilestoneEvent;
import dev.offshoot.initiative.event.MilestoneEvent.AchievementReversed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneProposed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneRebaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRejected;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRequested;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline.Said;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What is remembered of milestones. What does not fit what is remembered changes nothing. */
public final class MilestoneEvolution {

    private MilestoneEvolution() {}

    public static Milestones evolve(Milestones all, MilestoneEvent event, RecordedEvent<?> recorded) {
        return switch (event) {
            case MilestoneProposed e -> Proposing.evolve(all, e, recorded);
            case MilestoneBaselined e -> all.changedAt(e.milestone(), recorded.dated(), m -> baselined(m, e, recorded));
            case MilestoneReforecast e ->
                whileBaselined(all, e.milestone(), recorded, m -> m.with(Word.forecast(e.to()), recorded));
            case RebaselineRequested e ->
                whileBaselined(all, e.milestone(), recorded, m -> m.asked(Said.of(request(e, recorded), recorded)));
            case MilestoneRebaselined e ->
                whileBaselined(all, e.milestone(), recorded, m -> m.with(m.approved(e.to()), recorded));
            case RebaselineRejected e -> whileBaselined(all, e.milestone(), recorded, m -> m.decided(recorded.dated()));
            case MilestoneAchieved e ->
                all.changed(e.milestone(), m -> m instanceof Achieved ? m : achieved(m, e, recorded));
            case AchievementReversed e -> all.reversed(e.milestone(), recorded.dated());
            case MilestoneCancelled e -> all.changed(e.milestone(), m -> cancelled(m, recorded));
        };
    }

    private static Milestone baselined(Milestone milestone, MilestoneBaselined e, RecordedEvent<?> recorded) {
        return switch (milestone) {
            case Proposed m -> Baselined.first(m.terms(), e.date(), recorded);
            case Achieved m -> m.with(baselined(m.before(), e, recorded));
            case Baselined _, Cancelled _ -> milestone;
        };
    }

    private static Milestones whileBaselined(
            Milestones all, MilestoneId id, RecordedEvent<?> recorded, Function<Baselined, Milestone> change) {
        return all.changedAt(id, recorded.dated(), m -> m instanceof Baselined b ? change.apply(b) : m);
    }

    private static RebaselineRequest request(RebaselineRequested e, RecordedEvent<?> recorded) {
        return new RebaselineRequest(
                e.from(),
                e.to(),
                e.cause(),
                e.reason(),
                e.askedBy(),
                recorded.metadata().actor(),
                DateAndSource.of(recorded));
    }

    private static Achieved achieved(Milestone before, MilestoneAchieved e, RecordedEvent<?> recorded) {
        var since = new Dated(e.actual(), recorded.days().known(), recorded.version());
        return new Achieved(
                e.actual(),
                since,
                DateAndSource.of(recorded),
                e.evidence(),
                e.waiver().isPresent(),
                before);
    }

    private static Cancelled cancelled(Milestone milestone, RecordedEvent<?> recorded) {
        var telling = DateAndSource.of(recorded);
        return milestone instanceof Cancelled c
                ? new Cancelled(
                        Dated.newest(List.of(c.since(), recorded.dated()), Function.identity())
                                .orElseThrow(),
                        Copies.with(c.tellings(), telling),
                        c.before())
                : new Cancelled(recorded.dated(), Set.of(telling), milestone);
    }
}
