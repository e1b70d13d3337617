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
import dev.offshoot.initiative.view.LifecycleHistory;
import dev.offshoot.initiative.view.Spread;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;

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
                new Design(List.of(), List.of(), List.of()),
                new Spread(List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public InitiativeView evolve(InitiativeView v, RecordedEvent<? extends InitiativeEvent> recorded) {
        var at = EntryProvenance.of(recorded);
        var standing = StandingProjection.evolve(v.standing(), recorded.event(), at);
        return switch (recorded.event()) {
            case CharterEvent e ->
                with(
                        v,
                        standing,
                        CharterProjection.charter(v.charter(), e, at),
                        CharterProjection.design(v.design(), e, at),
                        v.spread());
            case SpreadEvent e ->
                with(v, standing, v.charter(), v.design(), SpreadProjection.evolve(v.spread(), e, at));
            case EnablerEvent e -> enablers(v, standing, e, at);
            case MilestoneEvent e -> milestones(v, standing, MilestoneProjection.evolve(v.milestones(), e, at));
            case OversightEvent e -> oversight(v, standing, e, at);
        };
    }

    /** It is called by its charter on any day; what it was then is told by what had occurred. */
    @Override
    public Optional<InitiativeView> described(InitiativeView v, RecordedEvent<? extends InitiativeEvent> notYet) {
        return notYet.event() instanceof InitiativeChartered e
                ? Optional.of(with(
                        v,
                        v.standing(),
                        CharterProjection.charter(v.charter(), e, EntryProvenance.of(notYet)),
                        v.design(),
                        v.spread()))
                : Optional.empty();
    }

    private static InitiativeView with(
            InitiativeView v, LifecycleHistory standing, Charter charter, Design design, Spread spread) {
        return new InitiativeView(
                standing,
                charter,
                design,
                spread,
                v.frameworks(),
                v.evidence(),
                v.barriers(),
                v.milestones(),
                v.risks(),
                v.confidences(),
                v.gates(),
                v.happenings(),
                v.findings());
    }

    private static InitiativeView enablers(
            InitiativeView v, LifecycleHistory standing, EnablerEvent e, EntryProvenance at) {
        return new InitiativeView(
                standing,
                v.charter(),
                v.design(),
                v.spread(),
                EnablerProjection.frameworks(v.frameworks(), e, at),
                EnablerProjection.evidence(v.evidence(), e, at),
                EnablerProjection.barriers(v.barriers(), e, at),
                v.milestones(),
                v.risks(),
                v.confidences(),
                v.gates(),
                v.happenings(),
                v.findings());
    }

    private static InitiativeView milestones(
            InitiativeView v, LifecycleHistory standing, List<MilestoneLine> milestones) {
        return new InitiativeView(
                standing,
                v.charter(),
                v.design(),
                v.spread(),
                v.frameworks(),
                v.evidence(),
                v.barriers(),
                milestones,
                v.risks(),
                v.confidences(),
                v.gates(),
                v.happenings(),
                v.findings());
    }

    private static InitiativeView oversight(
            InitiativeView v, LifecycleHistory standing, OversightEvent e, EntryProvenance at) {
        return new InitiativeView(
                standing,
                v.charter(),
                v.design(),
                v.spread(),
                v.frameworks(),
                v.evidence(),
                v.barriers(),
                v.milestones(),
                OversightProjection.risks(v.risks(), e, at),
                OversightProjection.confidences(v.confidences(), e, at),
                OversightProjection.gates(v.gates(), e, at),
                OversightProjection.happenings(v.happenings(), e, at),
                OversightProjection.findings(v.findings(), e, at));
    }
}
