package dev.offshoot.award.domain;

import static dev.offshoot.command.form.Field.number;
import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.award.domain.Award.Made;
import dev.offshoot.award.domain.AwardCommand.ClaimDrawdown;
import dev.offshoot.award.domain.AwardCommand.MakePayment;
import dev.offshoot.award.domain.AwardCommand.RejectClaim;
import dev.offshoot.award.domain.Claim.Approval;
import dev.offshoot.award.domain.Claim.Approved;
import dev.offshoot.award.domain.Claim.Paid;
import dev.offshoot.award.domain.Claim.Pending;
import dev.offshoot.award.domain.Claim.Rejected;
import dev.offshoot.award.domain.rejection.AwardRejection;
import dev.offshoot.award.domain.rejection.AwardStateRejection.NotAnAmount;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimAlreadyApproved;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimAlreadyPaid;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimAlreadyRejected;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimNotApproved;
import dev.offshoot.award.domain.rejection.ClaimRejection.NoSuchClaim;
import dev.offshoot.award.domain.rejection.ClaimRejection.PaymentAboveClaim;
import dev.offshoot.award.domain.rejection.TrancheRejection.NoSuchTranche;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.ClaimRejected;
import dev.offshoot.award.event.AwardEvent.DrawdownClaimed;
import dev.offshoot.award.event.AwardEvent.PaymentMade;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.time.DateAndSource;
import java.util.function.Function;

/** How claims are made, rejected and paid; they are approved in {@link Approving}. */
final class Claims {

    private Claims() {}

    static Decision<AwardEvent, AwardRejection> claim(CommandEnvelope<?> asked, ClaimDrawdown c, Made award) {
        var tranche = award.tranches().get(c.tranche().value());
        if (tranche == null) {
            return reject(new NoSuchTranche(c.tranche()));
        }
        return c.amount().signum() <= 0
                ? reject(new NotAnAmount(c.amount()))
                : accept(new DrawdownClaimed(
                        next(award),
                        c.tranche(),
                        tranche.terms().title(),
                        c.amount(),
                        currency(award),
                        c.claimedBy().orElse(asked.actor())));
    }

    private static ClaimId next(Made award) {
        var number = 1;
        while (award.claims().containsKey(ClaimId.number(number).value())) {
            number++;
        }
        return ClaimId.number(number);
    }

    static Decision<AwardEvent, AwardRejection> rejectClaim(CommandEnvelope<?> asked, RejectClaim c, Made award) {
        return on(c.claim(), award, claim -> switch (claim) {
            case Rejected rejected ->
                rejected.equals(new Rejected(rejected.drawdown(), c.why(), DateAndSource.of(asked)))
                        ? alreadyDone()
                        : reject(new ClaimAlreadyRejected(c.claim()));
            case Approved _, Paid _ -> reject(new ClaimAlreadyApproved(c.claim()));
            case Pending(var claimed) ->
                accept(new ClaimRejected(c.claim(), claimed.amount(), currency(award), c.why()));
        });
    }

    static Decision<AwardEvent, AwardRejection> pay(MakePayment c, Made award) {
        return on(c.claim(), award, claim -> switch (claim) {
            case Pending _, Rejected _ -> reject(new ClaimNotApproved(c.claim()));
            case Paid paid -> reject(new ClaimAlreadyPaid(c.claim(), paid.paid()));
            case Approved(var _, var approval) -> pay(c, award, approval);
        });
    }

    private static Decision<AwardEvent, AwardRejection> pay(MakePayment c, Made award, Approval approval) {
        var amount = c.amount().orElse(approval.amount());
        if (amount.signum() <= 0) {
            return reject(new NotAnAmount(amount));
        }
        return Money.above(amount, approval.amount())
                ? reject(new PaymentAboveClaim(amount, approval.amount()))
                : accept(new PaymentMade(c.claim(), amount, currency(award)));
    }

    static String currency(Made award) {
        return award.opening().terms().currency();
    }

    static Decision<AwardEvent, AwardRejection> on(
            ClaimId id, Made award, Function<Claim, Decision<AwardEvent, AwardRejection>> then) {
        var claim = award.claims().get(id.value());
        return claim == null ? reject(new NoSuchClaim(id)) : then.apply(claim);
    }
}
