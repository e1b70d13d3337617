package dev.offshoot.initiative.domain.rejection;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;

import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.provenance.OnBehalfOf;

/** Why a milestone's baseline or forecast does not change. */
public interface RebaselineRejection {

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

    record ApprovedAnother(PartialDate approved, PartialDate asked) implements InitiativeRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "date",
                    "The new baseline was approved as %s, and would be asked for as %s. Take the approval back first, and have it approved again."
                            .formatted(approved.words(), asked.words()));
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
}
