package dev.offshoot.award.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.award.domain.Award.Made;
import dev.offshoot.award.domain.AwardCommand.ApproveClaim;
import dev.offshoot.award.domain.AwardCommand.ClaimDrawdown;
import dev.offshoot.award.domain.AwardCommand.MakePayment;
import dev.offshoot.award.domain.AwardCommand.RecordApproval;
import dev.offshoot.award.domain.AwardCommand.RejectClaim;
import dev.offshoot.award.domain.AwardStateRejection.NotAnAmount;
import dev.offshoot.award.domain.Claim.Approval;
import dev.offshoot.award.domain.Claim.Approved;
import dev.offshoot.award.domain.Claim.Drawdown;
import dev.offshoot.award.domain.Claim.Paid;
import dev.offshoot.award.domain.Claim.Pending;
import dev.offshoot.award.domain.Claim.Rejected;
import dev.offshoot.award.domain.ClaimRejection.ApprovalNeedsSource;
import dev.offshoot.award.domain.ClaimRejection.ClaimAlreadyApproved;
import dev.offshoot.award.domain.ClaimRejection.ClaimAlreadyPaid;
import dev.offshoot.award.domain.ClaimRejection.ClaimAlreadyRejected;
import dev.offshoot.award.domain.ClaimRejection.ClaimNotApproved;
import dev.offshoot.award.domain.ClaimRejection.ClaimantApproves;
import dev.offshoot.award.domain.ClaimRejection.ClaimsAboveTranche;
import dev.offshoot.award.domain.ClaimRejection.ConditionsOpen;
import dev.offshoot.award.domain.ClaimRejection.NoSuchClaim;
import dev.offshoot.award.domain.ClaimRejection.PaymentAboveClaim;
import dev.offshoot.award.domain.TrancheRejection.NoSuchTranche;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.ApprovalRecorded;
import dev.offshoot.award.event.AwardEvent.ClaimApproved;
import dev.offshoot.award.event.AwardEvent.ClaimRejected;
import dev.offshoot.award.event.AwardEvent.DrawdownClaimed;
import dev.offshoot.award.event.AwardEvent.PaymentMade;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.provenance.OnBehalfOf;
import dev.offshoot.time.DateAndSource;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** How claims are made, decided and paid. */
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

    /** The claimant does not approve, neither as an account nor by name, and enters nobody else's approval. */
    static Decision<AwardEvent, AwardRejection> approve(CommandEnvelope<?> asked, ApproveClaim c, Made award) {
        var approver = c.approvedBy().orElse(asked.actor());
        var approval = approval(asked, approver, false);
        return on(
                c.claim(),
                award,
                claim -> approvable(c.claim(), claim, approval, award, claimed -> {
                    if (OnBehalfOf.same(asked.actor(), claimed.account())) {
                        return reject(new ClaimantApproves(claimed.account()));
                    }
                    return OnBehalfOf.ownApproval(claimed.claimedBy(), claimed.account(), approver, asked.actor())
                            ? reject(new ClaimantApproves(claimed.claimedBy()))
                            : accept(new ClaimApproved(c.claim(), claimed.amount(), currency(award), approver));
                }));
    }

    /** An approval that was given elsewhere is a fact like others, and needs the source that shows it. */
    static Decision<AwardEvent, AwardRejection> record(CommandEnvelope<?> asked, RecordApproval c, Made award) {
        if (asked.metadata().provenance().source().isEmpty()) {
            return reject(new ApprovalNeedsSource());
        }
        var approval = approval(asked, c.approvedBy().orElse(""), true);
        return on(
                c.claim(),
                award,
                claim -> approvable(
                        c.claim(),
                        claim,
                        approval,
                        award,
                        claimed -> c.approvedBy()
                                        .filter(approver -> OnBehalfOf.same(approver, claimed.claimedBy()))
                                        .isPresent()
                                ? reject(new ClaimantApproves(claimed.claimedBy()))
                                : accept(new ApprovalRecorded(
                                        c.claim(), claimed.amount(), currency(award), c.approvedBy()))));
    }

    private static Approval approval(CommandEnvelope<?> asked, String approver, boolean elsewhere) {
        return new Approval(
                BigDecimal.ZERO, approver, asked.actor(), elsewhere, DateAndSource.of(asked), asked.dated());
    }

    private static Decision<AwardEvent, AwardRejection> approvable(
            ClaimId id,
            Claim claim,
            Approval approval,
            Made award,
            Function<Drawdown, Decision<AwardEvent, AwardRejection>> approve) {
        return switch (claim) {
            case Rejected _ -> reject(new ClaimAlreadyRejected(id));
            case Approved(var _, var before) -> again(id, before, approval);
            case Paid(var _, var before, var _) -> again(id, before, approval);
            case Pending(var claimed) ->
                obstacle(claimed, award)
                        .<Decision<AwardEvent, AwardRejection>>map(Decision::reject)
                        .orElseGet(() -> approve.apply(claimed));
        };
    }

    private static Decision<AwardEvent, AwardRejection> again(ClaimId id, Approval before, Approval approval) {
        return new Approval(
                                before.amount(),
                                approval.approvedBy(),
                                approval.account(),
                                approval.elsewhere(),
                                approval.told(),
                                before.dated())
                        .equals(before)
                ? alreadyDone()
                : reject(new ClaimAlreadyApproved(id));
    }

    private static Optional<AwardRejection> obstacle(Drawdown claimed, Made award) {
        var tranche = award.tranches().get(claimed.tranche().value());
        if (tranche == null) {
            return Optional.of(new NoSuchTranche(claimed.tranche()));
        }
        if (!tranche.open().isEmpty()) {
            return Optional.of(new ConditionsOpen(tranche.open()));
        }
        var approved = award.approved(claimed.tranche()).add(claimed.amount());
        return Money.above(approved, tranche.terms().amount())
                ? Optional.of(new ClaimsAboveTranche(approved, tranche.terms().amount()))
                : Optional.empty();
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

    private static String currency(Made award) {
        return award.opening().terms().currency();
    }

    private static Decision<AwardEvent, AwardRejection> on(
            ClaimId id, Made award, Function<Claim, Decision<AwardEvent, AwardRejection>> then) {
        var claim = award.claims().get(id.value());
        return claim == null ? reject(new NoSuchClaim(id)) : then.apply(claim);
    }
}
