package dev.offshoot.commissioning.domain;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.command.Reason;
import dev.offshoot.command.Rejection;
import dev.offshoot.commissioning.event.CommitmentId;
import dev.offshoot.date.PartialDate;
import dev.offshoot.stream.StreamId;

/** Why a commissioning commitment refuses. */
public sealed interface CommissioningRejection extends Rejection {

    record CommitmentUnknown(CommitmentId commitment) implements CommissioningRejection {
        @Override
        public Reason reason() {
            return missing(
                    "commitment",
                    "There is no commitment “%s”. Record it first.".formatted(StreamId.ownKey(commitment.value())));
        }
    }

    record CommitmentExists(CommitmentId commitment) implements CommissioningRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "commitment",
                    "A commitment “%s” is there already. Renew it, or choose another title or key."
                            .formatted(StreamId.ownKey(commitment.value())));
        }
    }

    record AlreadyLapsed(PartialDate since) implements CommissioningRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "It lapsed already (%s). Record its renewal in between first, or correct that entry in the history."
                            .formatted(since.words()));
        }
    }

    record SameEnd(PartialDate ends) implements CommissioningRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "ends",
                    "By then it was to end then already (%s). Give another end, or the date on which this was agreed."
                            .formatted(ends.words()));
        }
    }

    record EndsBeforeItStarts(PartialDate starts) implements CommissioningRejection {
        @Override
        public Reason reason() {
            return invalid("ends", "It cannot end before it starts (%s). Give a later date.".formatted(starts.words()));
        }
    }
}
