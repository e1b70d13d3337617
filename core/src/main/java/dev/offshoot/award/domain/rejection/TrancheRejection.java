package dev.offshoot.award.domain.rejection;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.award.event.ConditionId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Digits;
import dev.offshoot.quantity.Quantity;
import java.math.BigDecimal;

/** What a tranche and its conditions cannot be asked. */
public sealed interface TrancheRejection extends AwardRejection {

    record TranchesNeedAmount(Quantity amount) implements TrancheRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "amount",
                    "Tranches are scheduled, so the award needs an amount, and “%s” is none. Give the sum it was varied to."
                            .formatted(amount.words()));
        }
    }

    record TrancheExists(TrancheId tranche) implements TrancheRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "tranche",
                    "A tranche “%s” is there already. Choose another title, or correct that one in the history."
                            .formatted(tranche.value()));
        }
    }

    record NoSuchTranche(TrancheId tranche) implements TrancheRejection {
        @Override
        public Reason reason() {
            return missing("tranche", "There is no tranche “%s”. Schedule it first.".formatted(tranche.value()));
        }
    }

    record TranchesAboveAward(BigDecimal tranches, Quantity award) implements TrancheRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "amount",
                    "With this, tranches come to %s, but the award is %s. Schedule less, or vary the award first."
                            .formatted(Digits.words(tranches), award.words()));
        }
    }

    record NoSuchCondition(TrancheId tranche, ConditionId condition) implements TrancheRejection {
        @Override
        public Reason reason() {
            return missing(
                    "condition",
                    "The tranche “%s” has no condition “%s”. Choose one of its own."
                            .formatted(tranche.value(), condition.value()));
        }
    }

    record NothingToWaive(ConditionId condition) implements TrancheRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "condition",
                    "“%s” is met, so there is nothing to waive. If that is mistaken, correct it in the history."
                            .formatted(condition.value()));
        }
    }

    /** @param how met, or waived */
    record AlreadySettled(String condition, String how, PartialDate settled) implements TrancheRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "condition",
                    "“%s” was %s already (%s). If its date or source is mistaken, correct that entry in the history."
                            .formatted(condition, how, settled.words()));
        }
    }
}
