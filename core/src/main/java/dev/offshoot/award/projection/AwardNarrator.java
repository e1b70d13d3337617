package dev.offshoot.award.projection;

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
import dev.offshoot.projection.Counting;
import dev.offshoot.projection.EventNarrator;
import dev.offshoot.projection.Titles;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.Timeline.Said;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** An award's events in plain words. */
public final class AwardNarrator implements EventNarrator<AwardEvent> {

    @Override
    public String tell(AwardEvent event, Titles names) {
        return switch (event) {
            case AwardMade e ->
                "award “%s” made%s%s"
                        .formatted(
                                e.title(),
                                e.funder().map(funder -> " by " + funder).orElse(""),
                                e.amount()
                                        .map(amount -> ": " + money(amount, e.currency()))
                                        .orElse(", its amount not known"));
            case TrancheScheduled e ->
                "tranche “%s” of %s scheduled%s"
                        .formatted(
                                e.title(),
                                money(e.amount(), e.currency()),
                                e.due().map(due -> ", due " + due.words()).orElse(""));
            case ConditionMet e ->
                "condition of tranche “%s” met: %s"
                        .formatted(names.of("tranche", e.tranche().value()), e.words());
            case ConditionWaived e ->
                "condition of tranche “%s” waived by %s (%s): %s"
                        .formatted(
                                names.of("tranche", e.tranche().value()),
                                names.person(e.waivedBy()),
                                e.words(),
                                e.reason());
            case DrawdownClaimed e ->
                "%s claimed %s out of tranche “%s” (%s)"
                        .formatted(
                                names.person(e.claimedBy()),
                                money(e.amount(), e.currency()),
                                e.trancheTitle(),
                                Titles.PLAIN.of(e.claim().value()));
            case ClaimApproved e ->
                "%s approved by %s: %s"
                        .formatted(
                                Titles.PLAIN.of(e.claim().value()),
                                names.person(e.approvedBy()),
                                money(e.amount(), e.currency()));
            case ApprovalRecorded e ->
                "%s approved elsewhere (by %s): %s"
                        .formatted(
                                Titles.PLAIN.of(e.claim().value()),
                                e.approvedBy().map(names::person).orElse("a person not stated"),
                                money(e.amount(), e.currency()));
            case ClaimRejected e ->
                "%s of %s rejected: %s"
                        .formatted(Titles.PLAIN.of(e.claim().value()), money(e.amount(), e.currency()), e.reason());
            case PaymentMade e ->
                "%s paid on %s"
                        .formatted(
                                money(e.amount(), e.currency()),
                                Titles.PLAIN.of(e.claim().value()));
            case AwardVaried e ->
                "award varied%s to %s: %s"
                        .formatted(
                                e.from()
                                        .map(from -> " from " + money(from, e.currency()))
                                        .orElse(""),
                                money(e.to(), e.currency()),
                                e.reason());
            case AwardClosed e ->
                "award closed%s".formatted(e.reason().map(why -> ": " + why).orElse(""));
        };
    }

    @Override
    public AwardEvent workedOut(RecordedEvent<? extends AwardEvent> event, Supplier<Counting<AwardEvent>> counting) {
        return event.event() instanceof AwardVaried e
                ? new AwardVaried(before(event, counting.get()), e.to(), e.currency(), e.reason())
                : event.event();
    }

    private static Optional<Quantity> before(RecordedEvent<? extends AwardEvent> event, Counting<AwardEvent> counting) {
        return counting.said(List.of("varied"), AwardNarrator::varied)
                .before(event.dated())
                .or(() -> counting.said(List.of("made"), AwardNarrator::made)
                        .recordedLast()
                        .flatMap(Said::value));
    }

    private static Optional<Quantity> varied(AwardEvent event) {
        return event instanceof AwardVaried e ? Optional.of(e.to()) : Optional.empty();
    }

    private static Optional<Optional<Quantity>> made(AwardEvent event) {
        return event instanceof AwardMade e ? Optional.of(e.amount()) : Optional.empty();
    }

    private static String money(BigDecimal amount, String currency) {
        return money(Quantity.exactly(amount), currency);
    }

    private static String money(Quantity amount, String currency) {
        return amount.in(currency);
    }
}
