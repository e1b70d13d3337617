package dev.offshoot.initiative.domain.milestone;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
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
import dev.offshoot.initiative.domain.milestone.Milestone.Cancelled;
import dev.offshoot.initiative.domain.milestone.Milestone.Proposed;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.AchievedThen;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.MilestoneIsAchieved;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.AlreadySo;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.LeftBlank;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.MilestoneRejection.MilestoneIsCancelled;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.NotYetBaselined;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.time.DateAndSource;
import java.util.function.Function;

/**
 * What is decided about milestones: here their end; the rest in {@link Proposing}, {@link Dating},
 * {@link Rebaselining} and {@link Achieving}.
 */
public final class MilestoneRules {

    private MilestoneRules() {}

    public static Decision<InitiativeEvent, InitiativeRejection> decide(
            CommandEnvelope<MilestoneCommand> asked, Milestones milestones, Enablers enablers) {
        return switch (asked.command()) {
            case ProposeMilestone c -> Proposing.propose(asked, c, milestones, enablers);
            case BaselineMilestone c -> Dating.baseline(asked, c, milestones);
            case ReforecastMilestone c -> Dating.reforecast(asked, c, milestones);
            case RequestRebaseline c -> Rebaselining.request(asked, c, milestones);
            case ApproveRebaseline c -> Rebaselining.approve(asked, c, milestones);
            case RejectRebaseline c -> Rebaselining.refuse(asked, c, milestones);
            case RecordAgreedRebaseline c -> Rebaselining.record(asked, c, milestones);
            case AchieveMilestone c -> Achieving.achieve(asked, c, milestones, enablers);
            case ReverseAchievement c -> Achieving.reverse(c, milestones);
            case CancelMilestone c -> cancel(asked, c, milestones);
        };
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
}
