package dev.offshoot.commissioning.projection;

import dev.offshoot.commissioning.event.CommissioningEvent;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningCommitted;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningLapsed;
import dev.offshoot.commissioning.event.CommissioningEvent.CommissioningRenewed;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.commissioning.view.CommissioningView.LapseLine;
import dev.offshoot.commissioning.view.CommissioningView.SpellLine;
import dev.offshoot.commissioning.view.CommissioningView.TermLine;
import dev.offshoot.date.PartialDate;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;

/** A commissioning commitment's line. */
public final class CommissioningProjection implements StreamProjection<CommissioningEvent, CommissioningView> {

    @Override
    public CommissioningView begin(StreamId stream) {
        return new CommissioningView(
                stream.key(),
                stream.key(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                false,
                List.of());
    }

    @Override
    public CommissioningView evolve(CommissioningView c, RecordedEvent<? extends CommissioningEvent> recorded) {
        var provenance = EntryProvenance.of(recorded);
        return switch (recorded.event()) {
            case CommissioningCommitted e ->
                standing(called(c, e, e.ends()), Spells.beginning(c.spells(), new TermLine(e.ends(), provenance)));
            case CommissioningRenewed e ->
                standing(c, Spells.renewed(c.spells(), new TermLine(Optional.of(e.to()), provenance)));
            case CommissioningLapsed e -> standing(c, Spells.lapsed(c.spells(), new LapseLine(e.reason(), provenance)));
        };
    }

    /** What it is for and worth; it is in force by what had occurred alone. */
    @Override
    public Optional<CommissioningView> described(
            CommissioningView c, RecordedEvent<? extends CommissioningEvent> notYet) {
        return notYet.event() instanceof CommissioningCommitted e
                ? Optional.of(called(c, e, c.ends().or(e::ends)))
                : Optional.empty();
    }

    private static CommissioningView called(CommissioningView c, CommissioningCommitted e, Optional<PartialDate> ends) {
        return new CommissioningView(
                c.key(),
                e.title(),
                e.commissioner(),
                e.starts(),
                ends,
                e.recurrent(),
                e.value(),
                e.currency(),
                c.lapsed(),
                c.spells());
    }

    private static CommissioningView standing(CommissioningView c, List<SpellLine> spells) {
        var last = spells.getLast();
        var ends = spells.reversed().stream()
                .flatMap(s -> s.ends().reversed().stream())
                .findFirst()
                .flatMap(TermLine::end);
        return new CommissioningView(
                c.key(),
                c.title(),
                c.commissioner(),
                c.starts(),
                ends,
                c.recurrent(),
                c.value(),
                c.currency(),
                last.lapse().isPresent(),
                spells);
    }
}
