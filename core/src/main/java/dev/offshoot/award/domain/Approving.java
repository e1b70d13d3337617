package dev.offshoot.award.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.award.domain.Award.Made;
import dev.offshoot.award.domain.AwardCommand.ApproveClaim;
import dev.offshoot.award.domain.AwardCommand.RecordApproval;
import dev.offshoot.award.domain.Claim.Approval;
import dev.offshoot.award.domain.Claim.Approved;
import dev.offshoot.award.domain.Claim.Drawdown;
import dev.offshoot.award.domain.Claim.Paid;
import dev.offshoot.award.domain.Claim.Pending;
import dev.offshoot.award.domain.Claim.Rejected;
import dev.offshoot.award.domain.rejection.AwardRejection;
import dev.offshoot.award.domain.rejection.ClaimRejection.ApprovalNeedsSource;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimAlreadyApproved;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimAlreadyRejected;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimantApproves;
import dev.offshoot.award.domain.rejection.ClaimRejection.ClaimsAboveTranche;
import dev.offshoot.award.domain.rejection.ClaimRejection.ConditionsOpen;
import dev.offshoot.award.domain.rejection.TrancheRejection.NoSuchTranche;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.ApprovalRecorded;
import dev.offshoot.award.event.AwardEvent.ClaimApproved;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.decider.Decision;
import dev.offshoot.provenance.OnBehalfOf;
import dev.offshoot.time.DateAndSource;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** How claims are approved, here or elsewhere. */
final class Approving {

    private Approving() {}

    /** The claimant does not approve, neither as an account nor by name, and enters nobody else's approval. */
    static Decision<AwardEvent, AwardRejection> approve(CommandEnvelope<?> asked, ApproveClaim c, Made award) {
        var approver = c.approvedBy().orElse(asked.actor());
        var approval = approval(asked, approver, false);
        return Claims.on(
                c.claim(),
                award,
                claim -> approvable(c.claim(), claim, approval, award, claimed -> {
                    if (OnBehalfOf.same(asked.actor(), claimed.account())) {
                        return reject(new ClaimantApproves(claimed.account()));
                    }
                    return OnBehalfOf.ownApproval(claimed.claimedBy(), claimed.account(), approver, asked.actor())
                            ? reject(new ClaimantApproves(claimant(claimed, approver, asked.actor())))
                            : accept(new ClaimApproved(c.claim(), claimed.amount(), Claims.currency(award), approver));
                }));
    }

    /** Who approves or enters that, of the two who may not: the claimant, or the account that claimed for them. */
    private static String claimant(Drawdown claimed, String approver, String account) {
        return OnBehalfOf.same(claimed.claimedBy(), approver) || OnBehalfOf.same(claimed.claimedBy(), account)
                ? claimed.claimedBy()
                : claimed.account();
    }

    /** An approval that was given elsewhere is a fact like others, and needs the source that shows it. */
    static Decision<AwardEvent, AwardRejection> record(CommandEnvelope<?> asked, RecordApproval c, Made award) {
        if (asked.metadata().provenance().source().isEmpty()) {
            return reject(new ApprovalNeedsSource());
        }
        var approval = approval(asked, c.approvedBy().orElse(""), true);
        return Claims.on(
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
                                        c.claim(), claimed.amount(), Claims.currency(award), c.approvedBy()))));
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
}
