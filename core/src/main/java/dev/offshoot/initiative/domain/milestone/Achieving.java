package dev.offshoot.initiative.domain.milestone;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.Decision;
import dev.offshoot.initiative.domain.command.MilestoneCommand.AchieveMilestone;
import dev.offshoot.initiative.domain.command.MilestoneCommand.ReverseAchievement;
import dev.offshoot.initiative.domain.enabler.Enablers;
import dev.offshoot.initiative.domain.milestone.Milestone.Achieved;
import dev.offshoot.initiative.domain.milestone.Milestone.Cancelled;
import dev.offshoot.initiative.domain.milestone.Milestone.Proposed;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.AchievedLater;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.ActualInFuture;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.MovedAfterwards;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.NoActualDate;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.NoEvidence;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.NotAchieved;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.RequirementsUnmet;
import dev.offshoot.initiative.domain.rejection.AchievementRejection.ReversedSince;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.LeftBlank;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.MilestoneRejection.MilestoneIsCancelled;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.AchievementReversed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneAchieved;
import dev.offshoot.initiative.event.milestone.Waiver;
import dev.offshoot.time.DateAndSource;
import java.util.Optional;

/** What is decided when a milestone is said to be achieved, or no longer is. */
final class Achieving {

    private Achieving() {}

    static Decision<InitiativeEvent, InitiativeRejection> achieve(
            CommandEnvelope<?> asked, AchieveMilestone c, Milestones milestones, Enablers enablers) {
        return MilestoneRules.found(c.milestone(), milestones, milestone -> switch (milestone) {
            case Proposed m -> achieve(asked, c, milestones, enablers, m, Optional.empty());
            case Baselined m ->
                achieve(asked, c, milestones, enablers, m, Optional.of(m.baselineBefore(asked.dated())));
            case Achieved m ->
                m.actual().equals(c.actual()) && m.telling().equals(DateAndSource.of(asked))
                        ? alreadyDone()
                        : reject(MilestoneRules.achieved(m, asked));
            case Cancelled _ -> reject(new MilestoneIsCancelled(c.milestone()));
        });
    }

    private static Decision<InitiativeEvent, InitiativeRejection> achieve(
            CommandEnvelope<?> asked,
            AchieveMilestone c,
            Milestones milestones,
            Enablers enablers,
            Milestone milestone,
            Optional<PartialDate> baseline) {
        var fault = undated(asked, c)
                .or(() -> reversed(asked, c, milestones))
                .or(() -> moved(asked, milestone))
                .or(() -> unproven(c, enablers));
        if (fault.isPresent()) {
            return reject(fault.get());
        }
        var day = c.actual().latest().filter(d -> d.isBefore(asked.today())).orElseGet(asked::today);
        var unmet = Requirements.unmet(milestone.terms(), milestones, enablers, day);
        return !unmet.isEmpty() && c.waiver().isEmpty()
                ? reject(new RequirementsUnmet(unmet))
                : accept(new MilestoneAchieved(
                        c.milestone(),
                        milestone.terms().title(),
                        baseline,
                        c.actual(),
                        c.evidence(),
                        c.waiver(),
                        unmet));
    }

    private static Optional<InitiativeRejection> undated(CommandEnvelope<?> asked, AchieveMilestone c) {
        if (c.actual().isAfter(asked.today())) {
            return Optional.of(new ActualInFuture(c.actual()));
        }
        if (c.actual().latest().isEmpty()) {
            return Optional.of(new NoActualDate());
        }
        return actual(asked, c).surelyAfter(asked.dated())
                ? Optional.of(new AchievedLater(c.actual(), asked.occurred()))
                : Optional.empty();
    }

    private static Dated actual(CommandEnvelope<?> asked, AchieveMilestone c) {
        return new Dated(c.actual(), asked.dated().known(), asked.dated().version());
    }

    private static Optional<InitiativeRejection> reversed(
            CommandEnvelope<?> asked, AchieveMilestone c, Milestones milestones) {
        return milestones
                .lastReversed(c.milestone())
                .filter(reversal -> reversal.surelyAfter(actual(asked, c)))
                .map(reversal -> new ReversedSince(reversal.occurred()));
    }

    /** What is achieved is not moved, in whichever order the two are told. */
    private static Optional<InitiativeRejection> moved(CommandEnvelope<?> asked, Milestone milestone) {
        return milestone instanceof Baselined baselined
                ? baselined.movedAfter(asked.dated()).map(MovedAfterwards::new)
                : Optional.empty();
    }

    private static Optional<InitiativeRejection> unproven(AchieveMilestone c, Enablers enablers) {
        var blank = c.waiver().flatMap(Achieving::blank);
        if (blank.isPresent()) {
            return blank;
        }
        var missing = enablers.missing(c.evidence());
        if (missing.isPresent()) {
            return Optional.of(
                    new NotThere(InitiativePart.EVIDENCE, missing.get().value()));
        }
        return c.evidence().isEmpty() && c.waiver().isEmpty() ? Optional.of(new NoEvidence()) : Optional.empty();
    }

    private static Optional<InitiativeRejection> blank(Waiver waiver) {
        if (waiver.by().isBlank()) {
            return Optional.of(new LeftBlank("waivedBy"));
        }
        return waiver.reason().isBlank() ? Optional.of(new LeftBlank("waiverReason")) : Optional.empty();
    }

    static Decision<InitiativeEvent, InitiativeRejection> reverse(ReverseAchievement c, Milestones milestones) {
        return MilestoneRules.found(c.milestone(), milestones, milestone -> {
            if (!(milestone instanceof Achieved achieved)) {
                return reject(new NotAchieved(c.milestone()));
            }
            if (c.reason().isBlank()) {
                return reject(new LeftBlank("reason"));
            }
            return accept(
                    new AchievementReversed(c.milestone(), milestone.terms().title(), achieved.actual(), c.reason()));
        });
    }
}
