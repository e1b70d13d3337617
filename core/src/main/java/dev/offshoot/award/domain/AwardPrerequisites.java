package dev.offshoot.award.domain;

import dev.offshoot.award.domain.Award.Made;
import dev.offshoot.award.domain.Claim.Approval;
import dev.offshoot.award.domain.Claim.Drawdown;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.event.AwardEvent.ApprovalRecorded;
import dev.offshoot.award.event.AwardEvent.AwardClosed;
import dev.offshoot.award.event.AwardEvent.AwardMade;
import dev.offshoot.award.event.AwardEvent.AwardVaried;
import dev.offshoot.award.event.AwardEvent.ClaimApproved;
import dev.offshoot.award.event.AwardEvent.ClaimRejected;
import dev.offshoot.award.event.AwardEvent.ConditionMet;
import dev.offshoot.award.event.AwardEvent.ConditionWaived;
import dev.offshoot.award.event.AwardEvent.DrawdownClaimed;
import dev.offshoot.award.event.AwardEvent.PaymentMade;
import dev.offshoot.award.event.AwardEvent.TrancheScheduled;
import dev.offshoot.award.event.ClaimId;
import dev.offshoot.award.event.TrancheId;
import dev.offshoot.command.Prerequisite;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must have happened to an award before an event could. */
final class AwardPrerequisites {

    private AwardPrerequisites() {}

    static List<Prerequisite> of(Made award, AwardEvent event) {
        return switch (event) {
            // What a tranche waits for may have come about before anybody scheduled it.
            case AwardMade _, ConditionMet _ -> List.of();
            case AwardVaried _, TrancheScheduled _, AwardClosed _ ->
                List.of(new Prerequisite("the award was made", award.opening().dated()));
            case ConditionWaived e -> scheduled(award, e.tranche()).stream().toList();
            case DrawdownClaimed e -> scheduled(award, e.tranche()).stream().toList();
            case ClaimApproved e -> approvable(award, e.claim());
            case ApprovalRecorded e -> approvable(award, e.claim());
            case ClaimRejected e -> claimed(award, e.claim()).stream().toList();
            case PaymentMade e -> approved(award, e.claim()).stream().toList();
        };
    }

    private static Optional<Prerequisite> scheduled(Made award, TrancheId tranche) {
        return Optional.ofNullable(award.tranches().get(tranche.value()))
                .map(there -> new Prerequisite("the tranche was scheduled", there.dated()));
    }

    private static Optional<Prerequisite> claimed(Made award, ClaimId id) {
        return Optional.ofNullable(award.claims().get(id.value()))
                .map(Claim::drawdown)
                .map(Drawdown::dated)
                .map(dated -> new Prerequisite("the claim was made", dated));
    }

    /** An approval needs the claim, and the conditions of its tranche. */
    private static List<Prerequisite> approvable(Made award, ClaimId id) {
        var conditions = Optional.ofNullable(award.claims().get(id.value())).stream()
                .flatMap(claim -> Stream.ofNullable(
                        award.tranches().get(claim.drawdown().tranche().value())))
                .flatMap(Tranche::settled);
        return Stream.concat(claimed(award, id).stream(), conditions).toList();
    }

    private static Optional<Prerequisite> approved(Made award, ClaimId id) {
        return Optional.ofNullable(award.claims().get(id.value()))
                .flatMap(Claim::approved)
                .map(Approval::dated)
                .map(dated -> new Prerequisite("the claim was approved", dated));
    }
}
