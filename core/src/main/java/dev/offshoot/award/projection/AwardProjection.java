package dev.offshoot.award.projection;

import static dev.offshoot.command.form.Field.line;

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
import dev.offshoot.award.view.AwardView;
import dev.offshoot.award.view.AwardView.ClaimDecision;
import dev.offshoot.award.view.AwardView.ClaimLine;
import dev.offshoot.award.view.AwardView.ClosedLine;
import dev.offshoot.award.view.AwardView.ConditionLine;
import dev.offshoot.award.view.AwardView.PaymentLine;
import dev.offshoot.award.view.AwardView.Settled;
import dev.offshoot.award.view.AwardView.TrancheLine;
import dev.offshoot.award.view.AwardView.VariationLine;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;

/** An award's line. */
public final class AwardProjection implements StreamProjection<AwardEvent, AwardView> {

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
    public AwardView evolve(AwardView a, RecordedEvent<? extends AwardEvent> recorded) {
        var provenance = EntryProvenance.of(recorded);
        return switch (recorded.event()) {
            case AwardMade e -> TermsProjection.made(a, e, provenance);
            case AwardVaried e ->
                TermsProjection.varied(a, new VariationLine(Optional.empty(), e.to(), e.reason(), provenance));
            case TrancheScheduled e -> AwardLines.tranche(a, line(e, provenance));
            case ConditionMet e ->
                AwardLines.settled(
                        a, e.tranche(), e.condition(), new Settled(Optional.empty(), Optional.empty(), provenance));
            case ConditionWaived e ->
                AwardLines.settled(
                        a,
                        e.tranche(),
                        e.condition(),
                        new Settled(Optional.of(e.waivedBy()), Optional.of(e.reason()), provenance));
            case DrawdownClaimed e -> AwardLines.claim(a, line(e, provenance));
            case ClaimApproved e ->
                AwardLines.decided(
                        a,
                        e.claim(),
                        new ClaimDecision(true, false, Optional.of(e.approvedBy()), Optional.empty(), provenance));
            case ApprovalRecorded e ->
                AwardLines.decided(
                        a, e.claim(), new ClaimDecision(true, true, e.approvedBy(), Optional.empty(), provenance));
            case ClaimRejected e ->
                AwardLines.decided(
                        a,
                        e.claim(),
                        new ClaimDecision(false, false, Optional.empty(), Optional.of(e.reason()), provenance));
            case PaymentMade e -> AwardLines.paid(a, e.claim(), new PaymentLine(e.amount(), provenance));
            case AwardClosed e -> closed(a, new ClosedLine(e.reason(), provenance));
        };
    }

    /** What was promised, and by whom. */
    @Override
    public Optional<AwardView> described(AwardView a, RecordedEvent<? extends AwardEvent> notYet) {
        return notYet.event() instanceof AwardMade ? Optional.of(evolve(a, notYet)) : Optional.empty();
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

    private static TrancheLine line(TrancheScheduled e, EntryProvenance provenance) {
        return new TrancheLine(
                e.tranche().value(),
                e.title(),
                e.amount(),
                e.due(),
                e.conditions().stream()
                        .map(c -> new ConditionLine(c.condition().value(), c.words(), Optional.empty()))
                        .toList(),
                provenance);
    }

    private static ClaimLine line(DrawdownClaimed e, EntryProvenance provenance) {
        return new ClaimLine(
                e.claim().value(),
                e.tranche().value(),
                e.trancheTitle(),
                e.amount(),
                e.claimedBy(),
                provenance,
                Optional.empty(),
                Optional.empty());
    }
}
