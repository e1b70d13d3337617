package dev.offshoot.award.event;

import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.quantity.SameByValue;
import dev.offshoot.stream.Event;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What happens to an award. */
public sealed interface AwardEvent extends Event {

    /** @param currency of every amount of this award, by its ISO 4217 code */
    record AwardMade(
            String title,
            Optional<String> funder,
            Optional<Quantity> amount,
            String currency,
            Optional<String> purpose,
            Optional<PartialDate> ends)
            implements AwardEvent {}

    record TrancheScheduled(
            TrancheId tranche,
            String title,
            BigDecimal amount,
            String currency,
            Optional<PartialDate> due,
            List<TrancheCondition> conditions)
            implements AwardEvent {
        public TrancheScheduled {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean equals(Object other) {
            return SameByValue.equal(this, other);
        }

        @Override
        public int hashCode() {
            return SameByValue.hash(this);
        }
    }

    /** What must be met before a claim on a tranche is approved. */
    record TrancheCondition(ConditionId condition, String words) {}

    record ConditionMet(TrancheId tranche, ConditionId condition, String words) implements AwardEvent {}

    record ConditionWaived(TrancheId tranche, ConditionId condition, String words, String waivedBy, String reason)
            implements AwardEvent {}

    record DrawdownClaimed(
            ClaimId claim, TrancheId tranche, String trancheTitle, BigDecimal amount, String currency, String claimedBy)
            implements AwardEvent {
        @Override
        public boolean equals(Object other) {
            return SameByValue.equal(this, other);
        }

        @Override
        public int hashCode() {
            return SameByValue.hash(this);
        }
    }

    record ClaimApproved(ClaimId claim, BigDecimal amount, String currency, String approvedBy) implements AwardEvent {
        @Override
        public boolean equals(Object other) {
            return SameByValue.equal(this, other);
        }

        @Override
        public int hashCode() {
            return SameByValue.hash(this);
        }
    }

    /**
     * An approval that was given elsewhere.
     *
     * @param approvedBy empty where the source does not say
     */
    record ApprovalRecorded(ClaimId claim, BigDecimal amount, String currency, Optional<String> approvedBy)
            implements AwardEvent {
        @Override
        public boolean equals(Object other) {
            return SameByValue.equal(this, other);
        }

        @Override
        public int hashCode() {
            return SameByValue.hash(this);
        }
    }

    record ClaimRejected(ClaimId claim, BigDecimal amount, String currency, String reason) implements AwardEvent {
        @Override
        public boolean equals(Object other) {
            return SameByValue.equal(this, other);
        }

        @Override
        public int hashCode() {
            return SameByValue.hash(this);
        }
    }

    record PaymentMade(ClaimId claim, BigDecimal amount, String currency) implements AwardEvent {
        @Override
        public boolean equals(Object other) {
            return SameByValue.equal(this, other);
        }

        @Override
        public int hashCode() {
            return SameByValue.hash(this);
        }
    }

    /** @param from the amount before; empty where it was not known */
    record AwardVaried(Optional<Quantity> from, Quantity to, String currency, String reason) implements AwardEvent {}

    record AwardClosed(Optional<String> reason) implements AwardEvent {}
}
