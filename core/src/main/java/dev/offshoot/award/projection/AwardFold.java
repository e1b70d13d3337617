package dev.offshoot.award.projection;

import static java.util.Comparator.comparing;

import dev.offshoot.award.event.AwardEvent;
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
import dev.offshoot.award.view.AwardView;
import dev.offshoot.award.view.AwardView.ClaimDecision;
import dev.offshoot.award.view.AwardView.ClaimLine;
import dev.offshoot.award.view.AwardView.ClosedLine;
import dev.offshoot.award.view.AwardView.ConditionLine;
import dev.offshoot.award.view.AwardView.PaymentLine;
import dev.offshoot.award.view.AwardView.Settled;
import dev.offshoot.award.view.AwardView.TrancheLine;
import dev.offshoot.award.view.AwardView.VariationLine;
import dev.offshoot.kernel.Fold;
import dev.offshoot.kernel.Origin;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.StreamId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An award's line. */
public final class AwardFold implements Fold<AwardEvent, AwardView> {

    @Override
    public AwardView begin(StreamId stream) {
        return new AwardView(
                stream.key(),
                stream.key(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Override
    public AwardView evolve(AwardView a, Recorded<? extends AwardEvent> recorded) {
        var origin = Origin.of(recorded);
        return switch (recorded.event()) {
            case AwardMade e -> made(a, e, origin);
            case AwardVaried e -> varied(a, new VariationLine(e.from(), e.to(), e.reason(), origin));
            case TrancheScheduled e -> AwardLines.tranche(a, line(e, origin));
            case ConditionMet e ->
                AwardLines.settled(
                        a, e.tranche(), e.condition(), new Settled(Optional.empty(), Optional.empty(), origin));
            case ConditionWaived e ->
                AwardLines.settled(
                        a,
                        e.tranche(),
                        e.condition(),
                        new Settled(Optional.of(e.waivedBy()), Optional.of(e.reason()), origin));
            case DrawdownClaimed e -> AwardLines.claim(a, line(e, origin));
            case ClaimApproved e ->
                AwardLines.decided(
                        a, e.claim(), new ClaimDecision(true, Optional.of(e.approvedBy()), Optional.empty(), origin));
            case ClaimRejected e ->
                AwardLines.decided(
                        a, e.claim(), new ClaimDecision(false, Optional.empty(), Optional.of(e.reason()), origin));
            case PaymentMade e -> AwardLines.paid(a, e.claim(), new PaymentLine(e.amount(), origin));
            case AwardClosed e -> closed(a, new ClosedLine(e.reason(), origin));
        };
    }

    private static AwardView made(AwardView a, AwardMade e, Origin origin) {
        return new AwardView(
                a.key(),
                e.title(),
                e.funder(),
                e.amount(),
                a.variations().isEmpty() ? e.amount() : a.amount(),
                e.currency(),
                e.purpose(),
                e.ends(),
                Optional.of(origin),
                a.variations(),
                a.tranches(),
                a.claims(),
                a.closed());
    }

    private static AwardView varied(AwardView a, VariationLine variation) {
        var variations = Stream.concat(a.variations().stream(), Stream.of(variation))
                .sorted(comparing((VariationLine v) -> v.origin().lastPossibleDay())
                        .thenComparingLong(v -> v.origin().version()))
                .toList();
        return new AwardView(
                a.key(),
                a.title(),
                a.funder(),
                a.firstAmount(),
                Optional.of(variations.getLast().to()),
                a.currency(),
                a.purpose(),
                a.ends(),
                a.made(),
                variations,
                a.tranches(),
                a.claims(),
                a.closed());
    }

    private static AwardView closed(AwardView a, ClosedLine closed) {
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
                a.tranches(),
                a.claims(),
                a.closed().or(() -> Optional.of(closed)));
    }

    private static TrancheLine line(TrancheScheduled e, Origin origin) {
        return new TrancheLine(
                e.tranche().value(),
                e.title(),
                e.amount(),
                e.due(),
                e.conditions().stream()
                        .map(c -> new ConditionLine(c.condition().value(), c.words(), Optional.empty()))
                        .toList(),
                origin);
    }

    private static ClaimLine line(DrawdownClaimed e, Origin origin) {
        return new ClaimLine(
                e.claim().value(),
                e.tranche().value(),
                e.trancheTitle(),
                e.amount(),
                e.claimedBy(),
                origin,
                Optional.empty(),
                Optional.empty());
    }
}
