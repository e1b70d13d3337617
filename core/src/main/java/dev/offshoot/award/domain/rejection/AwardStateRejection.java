package dev.offshoot.award.domain.rejection;

import static dev.offshoot.command.Reason.conflict;
import static dev.offshoot.command.Reason.invalid;
import static dev.offshoot.command.Reason.missing;

import dev.offshoot.award.event.AwardId;
import dev.offshoot.command.Reason;
import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Digits;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.StreamId;
import java.math.BigDecimal;

/** What an award as a whole cannot be asked. */
public sealed interface AwardStateRejection extends AwardRejection {

    record AwardUnknown(AwardId award) implements AwardStateRejection {
        @Override
        public Reason reason() {
            return missing(
                    "award", "There is no award “%s”. Record it first.".formatted(StreamId.ownKey(award.value())));
        }
    }

    record AwardExists(AwardId award) implements AwardStateRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "award",
                    "An award “%s” is there already. Choose another title or key; a new amount is a variation."
                            .formatted(StreamId.ownKey(award.value())));
        }
    }

    record AwardIsClosed(PartialDate closed) implements AwardStateRejection {
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

    record AlreadyClosed(PartialDate closed) implements AwardStateRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "occurred",
                    "This award was closed already (%s). If its date, reason or source is mistaken, correct that entry in its history."
                            .formatted(closed.words()));
        }
    }

    record SameAmount(Quantity amount, PartialDate occurred) implements AwardStateRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "amount",
                    "The award was %s before that already (%s), so nothing was varied. Give the amount it was varied to, or its date."
                            .formatted(amount.words(), occurred.words()));
        }
    }

    record AmountNotKnown() implements AwardStateRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "amount",
                    "The amount of this award is not known, so it takes no tranches. Vary it to its amount first.");
        }
    }

    record NotAnAmount(BigDecimal amount) implements AwardStateRejection {
        @Override
        public Reason reason() {
            return invalid("amount", "%s is no sum of money. Give more than nought.".formatted(amount.toPlainString()));
        }
    }

    record VariationBelowTranches(BigDecimal tranches, Quantity award) implements AwardStateRejection {
        @Override
        public Reason reason() {
            return conflict(
                    "amount",
                    "Tranches come to %s, more than %s. Correct the tranches in the history first."
                            .formatted(Digits.words(tranches), award.words()));
        }
    }
}
