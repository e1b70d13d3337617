package dev.offshoot.award.domain;

import dev.offshoot.award.domain.Award.Made;
import dev.offshoot.award.domain.Award.Variation;
import dev.offshoot.award.domain.Claim.Paid;
import dev.offshoot.award.domain.rejection.AwardRejection;
import dev.offshoot.award.domain.rejection.AwardStateRejection.AmountNotKnown;
import dev.offshoot.award.domain.rejection.ClaimRejection.ApprovedOtherwise;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimantApproves;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimsAboveTranche;
import dev.offshoot.award.domain.rejection.ClaimRejection.ConditionsOpen;
import dev.offshoot.award.domain.rejection.ClaimRejection.PaymentAboveClaim;
import dev.offshoot.award.domain.rejection.TrancheRejection.TranchesAboveAward;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.date.Dated;
import dev.offshoot.provenance.OnBehalfOf;
import dev.offshoot.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an award holds together, however it came to be what it is. */
final class Soundness {

    private Soundness() {}

    /** All about it that no command could have made. */
    static Stream<AwardRejection> contradictions(Made award) {
        return Stream.concat(amounts(award), Stream.concat(tranches(award), claims(award)));
    }

    private static Stream<AwardRejection> amounts(Made award) {
        var unknown = lacksAmount(award)
                ? Optional.<AwardRejection>of(new AmountNotKnown())
                : Optional.<AwardRejection>empty();
        var excess = excess(award).<AwardRejection>map(e -> new TranchesAboveAward(e.tranches(), e.award()));
        return Stream.of(unknown, excess).flatMap(Optional::stream);
    }

    /** Whether there are tranches of no known amount. */
    static boolean lacksAmount(Made award) {
        return !award.tranches().isEmpty()
                && award.amount().flatMap(Quantity::numeric).isEmpty();
    }

    private static Stream<AwardRejection> tranches(Made award) {
        return award.tranches().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .flatMap(tranche -> {
                    var approved = award.approved(tranche.terms().tranche());
                    var above = Money.above(approved, tranche.terms().amount())
                            ? Stream.<AwardRejection>of(new ClaimsAboveTranche(
                                    approved, tranche.terms().amount()))
                            : Stream.<AwardRejection>empty();
                    var open = approved.signum() > 0 && !tranche.open().isEmpty()
                            ? Stream.<AwardRejection>of(new ConditionsOpen(tranche.open()))
                            : Stream.<AwardRejection>empty();
                    return Stream.concat(above, open);
                });
    }

    private static Stream<AwardRejection> claims(Made award) {
        return award.claims().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> claim(new ClaimId(entry.getKey()), entry.getValue()).stream());
    }

    private static Optional<AwardRejection> claim(ClaimId id, Claim claim) {
        if (claim.approved().isEmpty()) {
            return Optional.empty();
        }
        var drawdown = claim.drawdown();
        var approval = claim.approved().get();
        if (approval.amount().compareTo(drawdown.amount()) != 0) {
            return Optional.of(new ApprovedOtherwise(id, approval.amount(), drawdown.amount()));
        }
        if (!approval.elsewhere() && OnBehalfOf.same(approval.account(), drawdown.account())) {
            return Optional.of(new ClaimantApproves(drawdown.account()));
        }
        return claim instanceof Paid(var _, var _, var paid) && Money.above(paid, approval.amount())
                ? Optional.of(new PaymentAboveClaim(paid, approval.amount()))
                : Optional.empty();
    }

    /** Tranches that come to more than the award was at the time. */
    record Excess(BigDecimal tranches, Quantity award) {}

    /** A step in the life of an award: another tranche, or another amount. */
    private record Step(Dated dated, BigDecimal more, Optional<Quantity> amount) {}

    /** The first time at which the tranches scheduled so far were more than the award as varied by then. */
    static Optional<Excess> excess(Made award) {
        var steps = new ArrayList<Step>();
        award.tranches()
                .values()
                .forEach(t -> steps.add(new Step(t.dated(), t.terms().amount(), Optional.empty())));
        award.amounts()
                .all()
                .forEach(v -> steps.add(new Step(
                        v.dated(), BigDecimal.ZERO, Optional.of(v.value()).map(Variation::to))));
        var amount = award.opening().terms().amount();
        var scheduled = BigDecimal.ZERO;
        for (var step : Dated.inOrder(steps, Step::dated)) {
            scheduled = scheduled.add(step.more());
            amount = step.amount().isPresent() ? step.amount() : amount;
            if (amount.isPresent() && Money.above(scheduled, amount.get())) {
                return Optional.of(new Excess(scheduled, amount.get()));
            }
        }
        return Optional.empty();
    }
}
