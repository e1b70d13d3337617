package dev.offshoot.initiative.projection;

import dev.offshoot.initiative.event.CharterEvent;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.EnablerEvent;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent;
import dev.offshoot.initiative.event.OversightEvent;
import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.initiative.view.Charter;
import dev.offshoot.initiative.view.Design;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.OversightView;
import dev.offshoot.initiative.view.Readiness;
import dev.offshoot.initiative.view.Spread;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An initiative's line. */
public final class InitiativeProjection implements StreamProjection<InitiativeEvent, InitiativeView> {

    @Override
    public InitiativeView begin(StreamId stream) {
        var charter = new Charter(
                stream.key(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new InitiativeView(
                StandingProjection.BEGUN,
                charter,
                new Design(Entries.none(), Entries.none(), Entries.none()),
                new Spread(Entries.none(), List.of(), Entries.none(), Entries.none()),
                Readiness.NONE,
                List.of(),
                OversightView.NONE);
    }

    @Override
    public InitiativeView evolve(InitiativeView before, RecordedEvent<? extends InitiativeEvent> recorded) {
        var at = EntryProvenance.of(recorded);
        var v = before.with(StandingProjection.evolve(before.standing(), recorded.event(), at));
        return switch (recorded.event()) {
            case CharterEvent e ->
                v.with(CharterProjection.charter(v.charter(), e, at)).with(CharterProjection.design(v.design(), e, at));
            case SpreadEvent e -> v.with(SpreadProjection.evolve(v.spread(), e, at));
            case EnablerEvent e -> v.with(EnablerProjection.evolve(v.readiness(), e, at));
            case MilestoneEvent e -> v.with(MilestoneProjection.evolve(v.milestones(), e, at));
            case OversightEvent e -> v.with(OversightProjection.evolve(v.oversight(), e, at));
        };
    }

    @Override
    public Predicate<InitiativeView> takesLate(
            RecordedEvent<? extends InitiativeEvent> event, List<InitiativeEvent> after) {
        return LateEntries.takes(event, after);
    }

    /** It is called by its charter on any day; what it was then is told by what had occurred. */
    @Override
    public Optional<InitiativeView> described(InitiativeView v, RecordedEvent<? extends InitiativeEvent> notYet) {
        return notYet.event() instanceof InitiativeChartered e
                ? Optional.of(v.with(CharterProjection.charter(v.charter(), e, EntryProvenance.of(notYet))))
                : Optional.empty();
    }
}
