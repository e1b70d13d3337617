package dev.offshoot.award.domain;

import dev.offshoot.award.event.AwardEvent.TrancheCondition;
import dev.offshoot.award.event.AwardId;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.command.Command;
import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.StreamId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What may be asked of an award. Nothing begins after its end or its initiative's; what had begun is still settled. */
public sealed interface AwardCommand extends Command {

    AwardId award();

    @Override
    default StreamId stream() {
        return award().stream();
    }

    @Override
    default List<StreamId> about() {
        return List.of(award().initiative());
    }

    record MakeAward(
            AwardId award,
            String title,
            Optional<String> funder,
            Optional<Quantity> amount,
            String currency,
            Optional<String> purpose,
            Optional<PartialDate> ends)
            implements AwardCommand {}

    record ScheduleTranche(
            AwardId award,
            TrancheId tranche,
            String title,
            BigDecimal amount,
            Optional<PartialDate> due,
            List<TrancheCondition> conditions)
            implements AwardCommand {
        public ScheduleTranche {
            conditions = List.copyOf(conditions);
        }
    }

    record MeetCondition(AwardId award, TrancheId tranche, ConditionId condition) implements AwardCommand {
        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }

    record WaiveCondition(AwardId award, TrancheId tranche, ConditionId condition, String waivedBy, String why)
            implements AwardCommand {
        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }

    /** @param claimedBy empty for whoever asks */
    record ClaimDrawdown(AwardId award, TrancheId tranche, BigDecimal amount, Optional<String> claimedBy)
            implements AwardCommand {}

    /** @param approvedBy empty for whoever asks */
    record ApproveClaim(AwardId award, ClaimId claim, Optional<String> approvedBy) implements AwardCommand {
        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }

    /**
     * The approval of a claim that was given elsewhere.
     *
     * @param approvedBy empty where the source does not say
     */
    record RecordApproval(AwardId award, ClaimId claim, Optional<String> approvedBy) implements AwardCommand {
        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }

    record RejectClaim(AwardId award, ClaimId claim, String why) implements AwardCommand {
        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }

    /** @param amount empty for all that was claimed */
    record MakePayment(AwardId award, ClaimId claim, Optional<BigDecimal> amount) implements AwardCommand {
        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }

    record VaryAward(AwardId award, Quantity amount, String why) implements AwardCommand {}

    record CloseAward(AwardId award, Optional<String> why) implements AwardCommand {
        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }
}
