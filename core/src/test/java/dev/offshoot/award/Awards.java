package dev.offshoot.award;

import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.award.event.AwardEvent.ClaimApproved;
import dev.offshoot.award.event.AwardEvent.DrawdownClaimed;
import dev.offshoot.award.event.AwardEvent.TrancheCondition;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.award.event.AwardId;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An award to try things on: 1,000 pounds. */
final class Awards {

    static final AwardId GRANT = new AwardId("iris~grant");
    static final TrancheId FIRST = new TrancheId("first");
    static final ConditionId REPORT = new ConditionId("report");
    static final ClaimId CLAIM = new ClaimId("claim-1");

    private Awards() {}

    static BigDecimal pounds(String amount) {
        return new BigDecimal(amount);
    }

    static AwardMade made(String amount) {
        return new AwardMade(
                "Grant",
                Optional.of("a fund"),
                Optional.of(amount).filter(a -> !a.isEmpty()).map(Quantity::parse),
                "GBP",
                Optional.empty(),
                Optional.empty());
    }

    static TrancheScheduled first(String amount, String... conditions) {
        return new TrancheScheduled(
                FIRST,
                "First",
                pounds(amount),
                "GBP",
                Optional.empty(),
                List.of(conditions).stream()
                        .map(c -> new TrancheCondition(new ConditionId(c), c))
                        .toList());
    }

    static DrawdownClaimed claimed(int number, String amount) {
        return new DrawdownClaimed(ClaimId.number(number), FIRST, "First", pounds(amount), "GBP", "Bea");
    }

    static ClaimApproved approved(int number, String amount) {
        return new ClaimApproved(ClaimId.number(number), pounds(amount), "GBP", "Cy");
    }
}
