package dev.offshoot.award.domain;

import dev.offshoot.award.domain.Award.Closed;
import dev.offshoot.award.domain.Award.Made;
import dev.offshoot.award.domain.Award.Opening;
import dev.offshoot.award.domain.Award.Unknown;
import dev.offshoot.award.domain.Award.Variation;
import dev.offshoot.award.domain.Claim.Approval;
import dev.offshoot.award.domain.Claim.Approved;
import dev.offshoot.award.domain.Claim.Drawdown;
import dev.offshoot.award.domain.Claim.Paid;
import dev.offshoot.award.domain.Claim.Pending;
import dev.offshoot.award.domain.Claim.Rejected;
import dev.offshoot.award.domain.Tranche.Met;
import dev.offshoot.award.domain.Tranche.Waiver;
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
import dev.offshoot.decider.Copies;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What an award remembers of its history. What does not fit what it remembers changes nothing. */
final class AwardEvolution {

    private AwardEvolution() {}

    static Award evolve(Award award, RecordedEvent<? extends AwardEvent> recorded) {
        return switch (award) {
            case Unknown _ ->
                recorded.event() instanceof AwardMade e
                        ? new Made(
                                new Opening(e, recorded.dated(), DateAndSource.of(recorded)),
                                Timeline.empty(),
                                Map.of(),
                                Map.of())
                        : award;
            case Made made ->
                recorded.event() instanceof AwardClosed e
                        ? new Closed(made, recorded.dated(), DateAndSource.of(recorded), e.reason())
                        : further(made, recorded);
            case Closed c -> new Closed(further(c.was(), recorded), c.since(), c.told(), c.reason());
        };
    }

    private static Made further(Made a, RecordedEvent<? extends AwardEvent> recorded) {
        var told = DateAndSource.of(recorded);
        var account = recorded.metadata().actor();
        return switch (recorded.event()) {
            case AwardMade _, AwardClosed _ -> a;
            case AwardVaried e ->
                new Made(
                        a.opening(),
                        a.amounts().with(new Variation(e.to(), e.reason(), told), recorded),
                        a.tranches(),
                        a.claims());
            case TrancheScheduled e ->
                new Made(
                        a.opening(),
                        a.amounts(),
                        Copies.with(
                                a.tranches(),
                                e.tranche().value(),
                                new Tranche(e, recorded.dated(), told, Map.of(), Map.of())),
                        a.claims());
            case ConditionMet e -> tranche(a, e.tranche(), t -> t.met(e.condition(), new Met(recorded.dated(), told)));
            case ConditionWaived e ->
                tranche(
                        a,
                        e.tranche(),
                        t -> t.waived(e.condition(), new Waiver(e.waivedBy(), e.reason(), recorded.dated(), told)));
            case DrawdownClaimed e ->
                a.tranches().containsKey(e.tranche().value())
                        ? new Made(
                                a.opening(),
                                a.amounts(),
                                a.tranches(),
                                Copies.with(
                                        a.claims(),
                                        e.claim().value(),
                                        new Pending(new Drawdown(
                                                e.tranche(), e.amount(), e.claimedBy(), account, recorded.dated()))))
                        : a;
            case ClaimApproved e ->
                approved(
                        a, e.claim(), new Approval(e.amount(), e.approvedBy(), account, false, told, recorded.dated()));
            case ApprovalRecorded e ->
                approved(
                        a,
                        e.claim(),
                        new Approval(e.amount(), e.approvedBy().orElse(""), account, true, told, recorded.dated()));
            case ClaimRejected e ->
                claim(
                        a,
                        e.claim(),
                        c -> c instanceof Pending(var drawdown) ? new Rejected(drawdown, e.reason(), told) : c);
            case PaymentMade e ->
                claim(
                        a,
                        e.claim(),
                        c -> c instanceof Approved(var drawdown, var approval)
                                ? new Paid(drawdown, approval, e.amount())
                                : c);
        };
    }

    private static Made approved(Made a, ClaimId id, Approval approval) {
        return claim(a, id, c -> c instanceof Pending(var drawdown) ? new Approved(drawdown, approval) : c);
    }

    private static Made tranche(Made a, TrancheId id, UnaryOperator<Tranche> change) {
        var tranches = new HashMap<>(a.tranches());
        tranches.computeIfPresent(id.value(), (_, tranche) -> change.apply(tranche));
        return new Made(a.opening(), a.amounts(), tranches, a.claims());
    }

    private static Made claim(Made a, ClaimId id, UnaryOperator<Claim> change) {
        var claims = new HashMap<>(a.claims());
        claims.computeIfPresent(id.value(), (_, claim) -> change.apply(claim));
        return new Made(a.opening(), a.amounts(), a.tranches(), claims);
    }
}
