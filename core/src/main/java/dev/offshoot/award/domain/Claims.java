package dev.offshoot.award.domain;

import static dev.offshoot.kernel.Decision.accept;
import static dev.offshoot.kernel.Decision.alreadyDone;

import dev.offshoot.award.domain.Award.Claim;
import dev.offshoot.award.domain.Award.Claim.Approved;
import dev.offshoot.award.domain.Award.Claim.Paid;
import dev.offshoot.award.domain.Award.Claim.Pending;
import dev.offshoot.award.domain.Award.Claim.Rejected;
import dev.offshoot.award.domain.Award.Made;
import dev.offshoot.award.domain.AwardCommand.ApproveClaim;
import dev.offshoot.award.domain.AwardCommand.ClaimDrawdown;
import dev.offshoot.award.domain.AwardCommand.MakePayment;
import dev.offshoot.award.domain.AwardCommand.RejectClaim;
import dev.offshoot.award.domain.AwardRejection.ClaimAlreadyApproved;
import dev.offshoot.award.domain.AwardRejection.ClaimAlreadyPaid;
import dev.offshoot.award.domain.AwardRejection.ClaimAlreadyRejected;
import dev.offshoot.award.domain.AwardRejection.ClaimNotApproved;
import dev.offshoot.award.domain.AwardRejection.ClaimantApproves;
import dev.offshoot.award.domain.AwardRejection.ClaimsAboveTranche;
import dev.offshoot.award.domain.AwardRejection.ConditionsOpen;
import dev.offshoot.award.domain.AwardRejection.NoSuchClaim;
import dev.offshoot.award.domain.AwardRejection.NoSuchTranche;
import dev.offshoot.award.domain.AwardRejection.NotAnAmount;
import dev.offshoot.award.domain.AwardRejection.PaymentAboveClaim;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.ClaimApproved;
import dev.offshoot.award.event.AwardEvent.ClaimRejected;
import dev.offshoot.award.event.AwardEvent.DrawdownClaimed;
import dev.offshoot.award.event.AwardEvent.PaymentMade;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.kernel.Decision;
import java.util.function.Function;

/** How claims are made, decided and paid. */
final class Claims {

    private Claims() {}

    static Decision<AwardEvent, AwardRejection> claim(ClaimDrawdown c, Made award, String actor) {
        var tranche = award.tranches().get(c.tranche().value());
        if (tranche == null) {
            return Decision.reject(new NoSuchTranche(c.tranche()));
        }
        return c.amount().signum() <= 0
                ? Decision.reject(new NotAnAmount(c.amount()))
                : accept(new DrawdownClaimed(
                        next(award),
                        c.tranche(),
                        tranche.terms().title(),
                        c.amount(),
                        award.terms().currency(),
                        c.claimedBy().orElse(actor)));
    }

    private static ClaimId next(Made award) {
        var number = 1;
        while (award.claims().containsKey(ClaimId.number(number).value())) {
            number++;
        }
        return ClaimId.number(number);
    }

    static Decision<AwardEvent, AwardRejection> approve(ApproveClaim c, Made award, String actor) {
        return on(c.claim(), award, claim -> switch (claim) {
            case Rejected _ -> Decision.reject(new ClaimAlreadyRejected(c.claim()));
            case Approved _, Paid _ -> alreadyDone();
            case Pending pending -> approve(c, award, pending, actor);
        });
    }

    private static Decision<AwardEvent, AwardRejection> approve(
            ApproveClaim c, Made award, Pending claim, String actor) {
        var approver = c.approvedBy().orElse(actor);
        // nor may the claimant enter somebody else's approval
        if (same(approver, claim.claimedBy()) || same(actor, claim.claimedBy())) {
            return Decision.reject(new ClaimantApproves(claim.claimedBy()));
        }
        var tranche = award.tranches().get(claim.tranche().value());
        if (tranche == null) {
            return Decision.reject(new NoSuchTranche(claim.tranche()));
        }
        if (!tranche.open().isEmpty()) {
            return Decision.reject(new ConditionsOpen(tranche.open()));
        }
        var approved = award.approved(claim.tranche()).add(claim.amount());
        return Money.above(approved, tranche.terms().amount())
                ? Decision.reject(
                        new ClaimsAboveTranche(approved, tranche.terms().amount()))
                : accept(new ClaimApproved(
                        c.claim(), claim.amount(), award.terms().currency(), approver));
    }

    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    static Decision<AwardEvent, AwardRejection> reject(RejectClaim c, Made award) {
        return on(c.claim(), award, claim -> switch (claim) {
            case Rejected _ -> alreadyDone();
            case Approved _, Paid _ -> Decision.reject(new ClaimAlreadyApproved(c.claim()));
            case Pending pending ->
                accept(new ClaimRejected(
                        c.claim(), pending.amount(), award.terms().currency(), c.why()));
        });
    }

    static Decision<AwardEvent, AwardRejection> pay(MakePayment c, Made award) {
        return on(c.claim(), award, claim -> switch (claim) {
            case Pending _, Rejected _ -> Decision.reject(new ClaimNotApproved(c.claim()));
            case Paid paid -> Decision.reject(new ClaimAlreadyPaid(c.claim(), paid.paid()));
            case Approved approved -> pay(c, award, approved);
        });
    }

    private static Decision<AwardEvent, AwardRejection> pay(MakePayment c, Made award, Approved claim) {
        var amount = c.amount().orElse(claim.amount());
        if (amount.signum() <= 0) {
            return Decision.reject(new NotAnAmount(amount));
        }
        return Money.above(amount, claim.amount())
                ? Decision.reject(new PaymentAboveClaim(amount, claim.amount()))
                : accept(new PaymentMade(c.claim(), amount, award.terms().currency()));
    }

    private static Decision<AwardEvent, AwardRejection> on(
            ClaimId id, Made award, Function<Claim, Decision<AwardEvent, AwardRejection>> then) {
        var claim = award.claims().get(id.value());
        return claim == null ? Decision.reject(new NoSuchClaim(id)) : then.apply(claim);
    }
}
