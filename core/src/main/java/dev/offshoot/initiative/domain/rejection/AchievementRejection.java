package dev.offshoot.initiative.domain.rejection;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;

import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import java.util.List;

/** Why a milestone is not achieved, or its achievement not reversed. */
public interface AchievementRejection {

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

    /** @param move when something was said of its date that cannot be said of what is achieved */
    record MovedAfterwards(PartialDate move) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "actual",
                    "Its date was still being moved later than that (%s), which is not done to what is achieved. Give a later day; or, if it was achieved by then, correct that entry in the history first."
                            .formatted(move.words()));
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
