package dev.offshoot.award.projection;

import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.ConditionId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.award.view.AwardView.ClaimDecision;
import dev.offshoot.award.view.AwardView.ClaimLine;
import dev.offshoot.award.view.AwardView.ConditionLine;
import dev.offshoot.award.view.AwardView.PaymentLine;
import dev.offshoot.award.view.AwardView.Settled;
import dev.offshoot.award.view.AwardView.TrancheLine;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes to the tranches and claims in an award's line; what is told of one that is not there is left out. */
final class AwardLines {

    private AwardLines() {}

    static AwardView tranche(AwardView a, TrancheLine line) {
        var others =
                a.tranches().stream().filter(t -> !t.key().equals(line.key())).toList();
        return with(a, Stream.concat(others.stream(), Stream.of(line)).toList(), a.claims());
    }

    /** Where a condition is both waived and met, it is met; the first word on it stays. */
    static AwardView settled(AwardView a, TrancheId tranche, ConditionId condition, Settled settled) {
        var met = settled.waivedBy().isEmpty();
        UnaryOperator<ConditionLine> settle = c -> c.key().equals(condition.value())
                        && c.settled()
                                .map(before -> met && before.waivedBy().isPresent())
                                .orElse(true)
                ? new ConditionLine(c.key(), c.words(), Optional.of(settled))
                : c;
        var tranches = a.tranches().stream()
                .map(t -> t.key().equals(tranche.value())
                        ? new TrancheLine(
                                t.key(),
                                t.title(),
                                t.amount(),
                                t.due(),
                                t.conditions().stream().map(settle).toList(),
                                t.provenance())
                        : t)
                .toList();
        return with(a, tranches, a.claims());
    }

    static AwardView claim(AwardView a, ClaimLine line) {
        var others =
                a.claims().stream().filter(c -> !c.key().equals(line.key())).toList();
        return with(
                a, a.tranches(), Stream.concat(others.stream(), Stream.of(line)).toList());
    }

    static AwardView decided(AwardView a, ClaimId claim, ClaimDecision decision) {
        return claims(a, claim, c -> withOutcome(c, c.decision().or(() -> Optional.of(decision)), c.payment()));
    }

    static AwardView paid(AwardView a, ClaimId claim, PaymentLine payment) {
        return claims(a, claim, c -> withOutcome(c, c.decision(), c.payment().or(() -> Optional.of(payment))));
    }

    private static AwardView claims(AwardView a, ClaimId claim, UnaryOperator<ClaimLine> change) {
        return with(
                a,
                a.tranches(),
                a.claims().stream()
                        .map(c -> c.key().equals(claim.value()) ? change.apply(c) : c)
                        .toList());
    }

    private static ClaimLine withOutcome(ClaimLine c, Optional<ClaimDecision> decision, Optional<PaymentLine> payment) {
        return new ClaimLine(
                c.key(), c.tranche(), c.trancheTitle(), c.amount(), c.claimedBy(), c.provenance(), decision, payment);
    }

    private static AwardView with(AwardView a, List<TrancheLine> tranches, List<ClaimLine> claims) {
        return new AwardView(
                a.key(),
                a.title(),
                a.funder(),
                a.firstAmount(),
                a.amount(),
                a.currency(),
                a.purpose(),
                a.ends(),
                a.made(),
                a.variations(),
                tranches,
                claims,
                a.closed());
    }
}
