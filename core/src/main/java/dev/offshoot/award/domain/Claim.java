package dev.offshoot.award.domain;

import dev.offshoot.award.event.TrancheId;
import dev.offshoot.date.Dated;
import dev.offshoot.time.DateAndSource;
import java.math.BigDecimal;
import java.util.Optional;

/** Money asked for out of a tranche. */
sealed interface Claim {

    Drawdown drawdown();

    /** What of it uses up its tranche. */
    default Optional<Approval> approved() {
        return switch (this) {
            case Pending _, Rejected _ -> Optional.empty();
            case Approved(var _, var approval) -> Optional.of(approval);
            case Paid(var _, var approval, var _) -> Optional.of(approval);
        };
    }

    record Pending(Drawdown drawdown) implements Claim {}

    record Rejected(Drawdown drawdown, String reason, DateAndSource told) implements Claim {}

    record Approved(Drawdown drawdown, Approval approval) implements Claim {}

    record Paid(Drawdown drawdown, Approval approval, BigDecimal paid) implements Claim {}

    /**
     * What was claimed.
     *
     * @param claimedBy whose claim it is
     * @param account the account that entered it
     */
    record Drawdown(TrancheId tranche, BigDecimal amount, String claimedBy, String account, Dated dated) {}

    /**
     * What was approved.
     *
     * @param account the account that entered it
     * @param elsewhere given outside, and only recorded here
     */
    record Approval(
            BigDecimal amount, String approvedBy, String account, boolean elsewhere, DateAndSource told, Dated dated) {}
}
