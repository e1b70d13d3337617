package dev.offshoot.initiative.domain.milestone;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.date.Dated;
import dev.offshoot.decider.Copies;
import dev.offshoot.decider.Decision;
import dev.offshoot.initiative.domain.command.MilestoneCommand;
import dev.offshoot.initiative.domain.command.MilestoneCommand.AchieveMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ApproveRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.BaselineMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.CancelMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ProposeMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RecordAgreedRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReforecastMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RejectRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.RequestRebaseline;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReverseAchievement;
import dev.offshoot.initiative.domain.enabler.Enablers;
import dev.offshoot.initiative.domain.milestone.Milestone.Achieved;
import dev.offshoot.initiative.domain.milestone.Milestone.Baselined;
import dev.offshoot.initiative.domain.milestone.Milestone.Cancelled;
import dev.offshoot.initiative.domain.milestone.Milestone.Proposed;
import dev.offshoot.initiative.domain.milestone.Milestone.Request;
import dev.offshoot.initiative.domain.milestone.Milestone.Word;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.AchievedThen;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.MilestoneIsAchieved;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.AlreadySo;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.LeftBlank;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.MilestoneRejection.MilestoneIsCancelled;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.AlreadyBaselined;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.NotYetBaselined;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.SameDate;
import dev.offshoot.initiative.event.InitiativeEvent;
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

/**
 * What is decided about milestones: here their baseline, forecast and end; the rest in {@link Proposing},
 * {@link Rebaselining} and {@link Achieving}.
 */
public final class MilestoneRules {

    private MilestoneRules() {}

    public static Decision<InitiativeEvent, InitiativeRejection> decide(
            CommandEnvelope<MilestoneCommand> asked, Milestones milestones, Enablers enablers) {
        return switch (asked.command()) {
            case ProposeMilestone c -> Proposing.propose(asked, c, milestones, enablers);
            case BaselineMilestone c -> baseline(asked, c, milestones);
            case ReforecastMilestone c -> reforecast(asked, c, milestones);
            case RequestRebaseline c -> Rebaselining.request(asked, c, milestones);
            case ApproveRebaseline c -> Rebaselining.approve(asked, c, milestones);
            case RejectRebaseline c -> Rebaselining.refuse(asked, c, milestones);
            case RecordAgreedRebaseline c -> Rebaselining.record(asked, c, milestones);
            case AchieveMilestone c -> Achieving.achieve(asked, c, milestones, enablers);
            case ReverseAchievement c -> Achieving.reverse(c, milestones);
            case CancelMilestone c -> cancel(asked, c, milestones);
        };
    }

    /** Its date may have been agreed before it became known that its test was met: the order of entry decides nothing. */
    private static Decision<InitiativeEvent, InitiativeRejection> baseline(
            CommandEnvelope<?> asked, BaselineMilestone c, Milestones milestones) {
        return found(
                c.milestone(),
                milestones,
                milestone -> baseline(asked, c, Milestones.before(milestone, asked.dated())));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> baseline(
            CommandEnvelope<?> asked, BaselineMilestone c, Milestone milestone) {
        return switch (milestone) {
            case Proposed m ->
                accept(new MilestoneBaselined(c.milestone(), m.terms().title(), c.date()));
            case Baselined m ->
                m.first().equals(c.date()) && m.telling().equals(DateAndSource.of(asked))
                        ? alreadyDone()
                        : reject(new AlreadyBaselined(m.first()));
            case Achieved m -> baseline(asked, c, m.before());
            case Cancelled _ -> reject(new MilestoneIsCancelled(c.milestone()));
        };
    }

    private static Decision<InitiativeEvent, InitiativeRejection> reforecast(
            CommandEnvelope<?> asked, ReforecastMilestone c, Milestones milestones) {
        return baselined(asked, c.milestone(), milestones, m -> {
            if (c.reason().isBlank()) {
                return reject(new LeftBlank("reason"));
            }
            var from = m.believedBefore(asked.dated());
            return from.sameDaysAs(c.forecast())
                    ? reject(new SameDate("forecast", from))
                    : accept(new MilestoneReforecast(
                            c.milestone(), m.terms().title(), from, c.forecast(), c.cause(), c.reason()));
        });
    }

    private static Decision<InitiativeEvent, InitiativeRejection> cancel(
            CommandEnvelope<?> asked, CancelMilestone c, Milestones milestones) {
        return notHeld(asked, c.milestone(), milestones, milestone -> {
            if (c.reason().isBlank()) {
                return reject(new LeftBlank("reason"));
            }
            var cancelled =
                    new MilestoneCancelled(c.milestone(), milestone.terms().title(), c.reason());
            return switch (milestone) {
                case Proposed _, Baselined _ -> accept(cancelled);
                case Achieved m -> reject(achieved(m, asked));
                case Cancelled m ->
                    m.tellings().contains(DateAndSource.of(asked))
                            ? alreadyDone()
                            : reject(new AlreadySo(
                                    "the milestone was cancelled", m.since().occurred()));
            };
        });
    }

    /** What is told of before it was achieved cannot follow a reversal, which would come later still. */
    static InitiativeRejection achieved(Achieved milestone, CommandEnvelope<?> asked) {
        return new MilestoneIsAchieved(milestone.actual(), milestone.since().surelyAfter(asked.dated()));
    }

    static Decision<InitiativeEvent, InitiativeRejection> found(
            MilestoneId id,
            Milestones milestones,
            Function<Milestone, Decision<InitiativeEvent, InitiativeRejection>> decide) {
        return milestones
                .find(id)
                .map(decide)
                .orElseGet(() -> reject(new NotThere(InitiativePart.MILESTONE, id.value())));
    }

    /** Decided on how it stood when it occurred: news of before its end is judged as if it had not ended yet. */
    private static Decision<InitiativeEvent, InitiativeRejection> until(
            CommandEnvelope<?> asked,
            MilestoneId id,
            Milestones milestones,
            Function<Milestone, Decision<InitiativeEvent, InitiativeRejection>> decide) {
        return notHeld(asked, id, milestones, m -> decide.apply(Milestones.before(m, asked.dated())));
    }

    /** Nothing is done to its dates while it is taken to be achieved. */
    private static Decision<InitiativeEvent, InitiativeRejection> notHeld(
            CommandEnvelope<?> asked,
            MilestoneId id,
            Milestones milestones,
            Function<Milestone, Decision<InitiativeEvent, InitiativeRejection>> decide) {
        return found(
                id,
                milestones,
                milestone -> milestones
                        .heldAt(id, asked.dated())
                        .<Decision<InitiativeEvent, InitiativeRejection>>map(span -> reject(
                                new AchievedThen(span.actual(), span.until().occurred())))
                        .orElseGet(() -> decide.apply(milestone)));
    }

    /** What may be done only between the baseline and the end. */
    static Decision<InitiativeEvent, InitiativeRejection> baselined(
            CommandEnvelope<?> asked,
            MilestoneId id,
            Milestones milestones,
            Function<Baselined, Decision<InitiativeEvent, InitiativeRejection>> decide) {
        return until(asked, id, milestones, milestone -> switch (milestone) {
            case Proposed _ -> reject(new NotYetBaselined(id));
            case Baselined m -> decide.apply(m);
            case Achieved m -> reject(achieved(m, asked));
            case Cancelled _ -> reject(new MilestoneIsCancelled(id));
        });
    }

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

    private static Request request(RebaselineRequested e, RecordedEvent<?> recorded) {
        return new Request(
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
