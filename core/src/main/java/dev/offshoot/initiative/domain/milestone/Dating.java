package dev.offshoot.initiative.domain.milestone;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.initiative.domain.command.MilestoneCommand.BaselineMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReforecastMilestone;
import dev.offshoot.initiative.domain.milestone.Milestone.Achieved;
import dev.offshoot.initiative.domain.milestone.Milestone.Cancelled;
import dev.offshoot.initiative.domain.milestone.Milestone.Proposed;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.LeftBlank;
import dev.offshoot.initiative.domain.rejection.MilestoneRejection.MilestoneIsCancelled;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.AlreadyBaselined;
import dev.offshoot.initiative.domain.rejection.RebaselineRejection.SameDate;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.time.DateAndSource;

/** What is decided about the date of a milestone: its first baseline, and what is expected since. */
final class Dating {

    private Dating() {}

    /** Its date may have been agreed before it became known that its test was met: the order of entry decides nothing. */
    static Decision<InitiativeEvent, InitiativeRejection> baseline(
            CommandEnvelope<?> asked, BaselineMilestone c, Milestones milestones) {
        return MilestoneRules.found(
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

    static Decision<InitiativeEvent, InitiativeRejection> reforecast(
            CommandEnvelope<?> asked, ReforecastMilestone c, Milestones milestones) {
        return MilestoneRules.baselined(asked, c.milestone(), milestones, m -> {
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
}
