package dev.offshoot.commissioning.domain;

import static dev.offshoot.kernel.Reason.conflict;
import static dev.offshoot.kernel.Reason.missing;

import dev.offshoot.commissioning.event.CommitmentId;
import dev.offshoot.kernel.Reason;
import dev.offshoot.kernel.Rejection;

/** Why a commissioning commitment refuses. */
public sealed interface CommissioningRejection extends Rejection {

    record CommitmentUnknown(CommitmentId commitment) implements CommissioningRejection {
        @Override
        public Reason reason() {
            return missing("commitment", "There is no commitment “%s”. Record it first.".formatted(commitment.value()));
        }
    }

    record CommitmentExists(CommitmentId commitment) implements CommissioningRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "commitment",
                    "A commitment “%s” is there already. Renew it, or choose another title or key."
                            .formatted(commitment.value()));
        }
    }
}
