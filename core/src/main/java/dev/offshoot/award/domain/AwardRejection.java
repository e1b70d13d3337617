package dev.offshoot.award.domain;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.award.event.AwardId;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.command.Reason;
import dev.offshoot.command.Rejection;
import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;

/** Why an award refuses. */
public sealed interface AwardRejection extends Rejection {

    record AwardUnknown(AwardId award) implements AwardRejection {
        @Override
        public Reason reason() {
            return missing("award", "There is no award “%s”. Record it first.".formatted(award.value()));
        }
    }

    record AwardExists(AwardId award) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "award",
                    "An award “%s” is there already. Choose another title or key; a new amount is a variation."
                            .formatted(award.value()));
        }
    }

    record AwardIsClosed(PartialDate closed) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "This award was closed (%s): only what was claimed before can still be decided and paid. If this"
                                    .formatted(closed.words())
                            + " happened before, give the day on which it did; if it was closed by mistake, correct"
                            + " that entry in its history.");
        }
    }

    record AlreadyClosed(PartialDate closed) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "This award was closed already (%s). If its date, reason or source is mistaken, correct that entry in its history."
                            .formatted(closed.words()));
        }
    }

    record SameAmount(Quantity amount, PartialDate occurred) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "amount",
                    "The award was %s before that already (%s), so nothing was varied. Give the amount it was varied to, or its date."
                            .formatted(amount.words(), occurred.words()));
        }
    }

    record AmountNotKnown() implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "amount",
                    "The amount of this award is not known, so it takes no tranches. Vary it to its amount first.");
        }
    }

    record TranchesNeedAmount(Quantity amount) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "amount",
                    "Tranches are scheduled, so the award needs an amount, and “%s” is none. Give the sum it was varied to."
                            .formatted(amount.words()));
        }
    }

    record NotAnAmount(BigDecimal amount) implements AwardRejection {
        @Override
        public Reason reason() {
            return invalid("amount", "%s is no sum of money. Give more than nought.".formatted(amount.toPlainString()));
        }
    }

    record TrancheExists(TrancheId tranche) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "tranche",
                    "A tranche “%s” is there already. Choose another title, or correct that one in the history."
                            .formatted(tranche.value()));
        }
    }

    record NoSuchTranche(TrancheId tranche) implements AwardRejection {
        @Override
        public Reason reason() {
            return missing("tranche", "There is no tranche “%s”. Schedule it first.".formatted(tranche.value()));
        }
    }

    record TranchesAboveAward(BigDecimal tranches, Quantity award) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "amount",
                    "With this, tranches come to %s, but the award is %s. Schedule less, or vary the award first."
                            .formatted(Money.words(tranches), award.words()));
        }
    }

    record VariationBelowTranches(BigDecimal tranches, Quantity award) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "amount",
                    "Tranches come to %s, more than %s. Correct the tranches in the history first."
                            .formatted(Money.words(tranches), award.words()));
        }
    }

    record NoSuchCondition(TrancheId tranche, ConditionId condition) implements AwardRejection {
        @Override
        public Reason reason() {
            return missing(
                    "condition",
                    "The tranche “%s” has no condition “%s”. Choose one of its own."
                            .formatted(tranche.value(), condition.value()));
        }
    }

    record NothingToWaive(ConditionId condition) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "condition",
                    "“%s” is met, so there is nothing to waive. If that is mistaken, correct it in the history."
                            .formatted(condition.value()));
        }
    }

    /** @param how met, or waived */
    record AlreadySettled(String condition, String how, PartialDate settled) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "condition",
                    "“%s” was %s already (%s). If its date or source is mistaken, correct that entry in the history."
                            .formatted(condition, how, settled.words()));
        }
    }

    record NoSuchClaim(ClaimId claim) implements AwardRejection {
        @Override
        public Reason reason() {
            return missing("claim", "There is no claim “%s”. Choose one of this award.".formatted(claim.value()));
        }
    }

    record ClaimAlreadyApproved(ClaimId claim) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "claim",
                    "“%s” is approved. If that is mistaken, correct the approval in the history."
                            .formatted(claim.value()));
        }
    }

    record ClaimAlreadyRejected(ClaimId claim) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "claim",
                    "“%s” was rejected. If that is mistaken, correct it in the history; else claim again."
                            .formatted(claim.value()));
        }
    }

    record ClaimantApproves(String name) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "approvedBy", "%s made or entered this claim. Somebody else must approve it.".formatted(name));
        }
    }

    record ApprovalNeedsSource() implements AwardRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "source",
                    "Name the source that shows the approval. What is approved here and now is approved as a claim.");
        }
    }

    record ApprovedOtherwise(ClaimId claim, BigDecimal approved, BigDecimal claimed) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "amount",
                    "%s of “%s” is approved, but %s would be claimed. Take the approval back first."
                            .formatted(Money.words(approved), claim.value(), Money.words(claimed)));
        }
    }

    record ConditionsOpen(List<String> conditions) implements AwardRejection {
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

    record ClaimsAboveTranche(BigDecimal claims, BigDecimal tranche) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "claim",
                    "With this, approved claims come to %s, but the tranche is %s. Reject it, and claim what is left."
                            .formatted(Money.words(claims), Money.words(tranche)));
        }
    }

    record ClaimNotApproved(ClaimId claim) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "claim", "“%s” is not approved. A payment needs an approved claim.".formatted(claim.value()));
        }
    }

    record ClaimAlreadyPaid(ClaimId claim, BigDecimal paid) implements AwardRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "claim",
                    "“%s” was paid already: %s. If that is mistaken, correct the payment in the history."
                            .formatted(claim.value(), Money.words(paid)));
        }
    }

    record PaymentAboveClaim(BigDecimal payment, BigDecimal claim) implements AwardRejection {
        @Override
        public Reason reason() {
            return invalid(
                    "amount",
                    "%s is more than the %s that was claimed and approved. Pay that, or less."
                            .formatted(Money.words(payment), Money.words(claim)));
        }
    }
}
