package dev.offshoot.initiative.domain.rejection;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;

import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.provenance.OnBehalfOf;
import java.util.List;
import java.util.stream.Collectors;

/** Why an initiative refuses what concerns milestones. */
public interface MilestoneRejection {

    record NoLongerProposed(MilestoneId milestone) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "milestone",
                    "“%s” is more than proposed already, so its terms stand. Choose another title for another milestone."
                            .formatted(milestone.value()));
        }
    }

    record RatingHasNoRank(String rating) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "requires",
                    "“%s” has no place in the order of its scale, so nothing can be at it or above. Choose another rating."
                            .formatted(rating));
        }
    }

    record RequirementsInCircle(List<MilestoneId> path) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "requiresMilestones",
                    "These milestones would wait for each other: %s. Take one requirement out."
                            .formatted(path.stream().map(MilestoneId::value).collect(Collectors.joining(" → "))));
        }
    }

    record AlreadyBaselined(PartialDate first) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "date",
                    "It was baselined for %s, and a first baseline never changes. Request a rebaseline instead."
                            .formatted(first.words()));
        }
    }

    record NotYetBaselined(MilestoneId milestone) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict("milestone", "“%s” has no baseline yet. Baseline it first.".formatted(milestone.value()));
        }
    }

    record SameDate(String field, PartialDate date) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    field,
                    "%s is the date that stands, so nothing would move. Enter another date.".formatted(date.words()));
        }
    }

    /** @param afterwards whether that surely was later than what is told now, so that nothing reverses it before */
    record MilestoneIsAchieved(PartialDate actual, boolean afterwards) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "milestone",
                    afterwards
                            ? "It was achieved later (%s). Take that achievement back in the history, record what came before it, then record it again."
                                    .formatted(actual.words())
                            : "It was achieved (%s). Reverse the achievement first.".formatted(actual.words()));
        }
    }

    record MilestoneIsCancelled(MilestoneId milestone) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "milestone",
                    "“%s” is cancelled for good. Propose another milestone; or, if it was cancelled by mistake, correct that entry in"
                                    .formatted(milestone.value())
                            + " the history.");
        }
    }

    /** @param until when that achievement was reversed */
    record AchievedThen(PartialDate actual, PartialDate until) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "At that time it counted as achieved (%s; reversed %s). Enter a day outside of that; or, if it was never achieved, take the achievement back in the history."
                            .formatted(actual.words(), until.words()));
        }
    }

    record ApprovedAnother(PartialDate approved, PartialDate asked) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "date",
                    "The new baseline was approved as %s, and would be asked for as %s. Take the approval back first, and have it approved again."
                            .formatted(approved.words(), asked.words()));
        }
    }

    record NotAchieved(MilestoneId milestone) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "milestone", "“%s” is not achieved, so there is nothing to reverse.".formatted(milestone.value()));
        }
    }

    record AchievedLater(PartialDate actual, PartialDate occurred) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "Its test was met later (%s) than this is said to have happened (%s). Give one date for both, or leave this one out."
                            .formatted(actual.words(), occurred.words()));
        }
    }

    record ReversedSince(PartialDate reversal) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "actual",
                    "Its achievement was reversed later than that (%s), so it does not stand. Enter the day on which the test was met after that."
                            .formatted(reversal.words()));
        }
    }

    record RebaselinePending(PartialDate date) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "milestone",
                    "A rebaseline to %s is asked for and not decided. Approve or reject it first."
                            .formatted(date.words()));
        }
    }

    record AnotherWaited(PartialDate date) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "A rebaseline to %s waited for its decision at that time, and one waits at a time. Give another day, or correct those entries in the history first."
                            .formatted(date.words()));
        }
    }

    record NoRebaselineAsked(MilestoneId milestone) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "milestone",
                    "Nobody has asked for another baseline of “%s”. Request it first.".formatted(milestone.value()));
        }
    }

    record ApproverAskedForIt(String person) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "approvedBy", "%s asked for this rebaseline. Someone else must approve it.".formatted(person));
        }
    }

    record ApproverEnteredIt(String account, String person) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "approvedBy",
                    "%s entered the request for this rebaseline for %s. Someone else must approve it."
                            .formatted(account, OnBehalfOf.shown(person)));
        }
    }

    record AgreementNeedsSource() implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "source",
                    "Name the source that shows the agreement. What is agreed here and now is asked for by one and approved by another.");
        }
    }

    record ActualInFuture(PartialDate actual) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "actual",
                    "%s is in the future. Enter the day on which the test was met; a day to come is a forecast."
                            .formatted(actual.words()));
        }
    }

    record NoActualDate() implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "actual",
                    "Achieved needs a date. If only a bound is known, write it: ../2019-05-08 for by that day.");
        }
    }

    record NoEvidence() implements InitiativeRejection {
        @Override
        public Reason reason() {
            return invalid("evidence", "Name the evidence that the test was met, or who waives it and why.");
        }
    }

    record RequirementsUnmet(List<String> unmet) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "waivedBy",
                    "Not yet: %s. Bring these about first, or name who accepts the exception and why."
                            .formatted(String.join("; ", unmet)));
        }
    }
}
