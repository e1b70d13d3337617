package dev.offshoot.award.domain.rejection;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.award.event.ClaimId;
import dev.offshoot.command.Reason;
import dev.offshoot.quantity.Digits;
import java.math.BigDecimal;
import java.util.List;

/** What a claim, its approval and its payment cannot be asked. */
public sealed interface ClaimRejection extends AwardRejection {

    record NoSuchClaim(ClaimId claim) implements ClaimRejection {
        @Override
        public Reason reason() {
            return missing("claim", "There is no claim “%s”. Choose one of this award.".formatted(claim.value()));
        }
    }

    record ClaimAlreadyApproved(ClaimId claim) implements ClaimRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "claim",
                    "“%s” is approved. If that is mistaken, correct the approval in the history."
                            .formatted(claim.value()));
        }
    }

    record ClaimAlreadyRejected(ClaimId claim) implements ClaimRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "claim",
                    "“%s” was rejected. If that is mistaken, correct it in the history; else claim again."
                            .formatted(claim.value()));
        }
    }

    record ClaimantApproves(String name) implements ClaimRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "approvedBy", "%s made or entered this claim. Somebody else must approve it.".formatted(name));
        }
    }

    record ApprovalNeedsSource() implements ClaimRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "source",
                    "Name the source that shows the approval. What is approved here and now is approved as a claim.");
        }
    }

    record ApprovedOtherwise(ClaimId claim, BigDecimal approved, BigDecimal claimed) implements ClaimRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "amount",
                    "%s of “%s” is approved, but %s would be claimed. Take the approval back first."
                            .formatted(Digits.words(approved), claim.value(), Digits.words(claimed)));
        }
    }

    record ConditionsOpen(List<String> conditions) implements ClaimRejection {
        public ConditionsOpen {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Reason reason() {
            return conflict(
                    "claim",
                    "Conditions of its tranche are open: %s. Record that they are met, or that the funder waives them."
                            .formatted(String.join("; ", conditions)));
        }
    }

    record ClaimsAboveTranche(BigDecimal claims, BigDecimal tranche) implements ClaimRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "claim",
                    "With this, approved claims come to %s, but the tranche is %s. Reject it, and claim what is left."
                            .formatted(Digits.words(claims), Digits.words(tranche)));
        }
    }

    record ClaimNotApproved(ClaimId claim) implements ClaimRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "claim", "“%s” is not approved. A payment needs an approved claim.".formatted(claim.value()));
        }
    }

    record ClaimAlreadyPaid(ClaimId claim, BigDecimal paid) implements ClaimRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "claim",
                    "“%s” was paid already: %s. If that is mistaken, correct the payment in the history."
                            .formatted(claim.value(), Digits.words(paid)));
        }
    }

    record PaymentAboveClaim(BigDecimal payment, BigDecimal claim) implements ClaimRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "amount",
                    "%s is more than the %s that was claimed and approved. Pay that, or less."
                            .formatted(Digits.words(payment), Digits.words(claim)));
        }
    }
}
