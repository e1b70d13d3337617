package dev.offshoot.engagement.projection;

import dev.offshoot.date.Dated;
import dev.offshoot.engagement.event.ActivityKind;
import dev.offshoot.engagement.event.EngagementEvent;
import dev.offshoot.engagement.event.EngagementEvent.ActivityHeld;
import dev.offshoot.engagement.event.EngagementEvent.ActivityPlanned;
import dev.offshoot.engagement.event.EngagementEvent.LearningCaptured;
import dev.offshoot.engagement.event.FourS;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.engagement.view.EngagementView.HeldLine;
import dev.offshoot.engagement.view.EngagementView.LearningLine;
import dev.offshoot.engagement.view.EngagementView.PlanLine;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An engagement activity's line. */
public final class EngagementProjection implements StreamProjection<EngagementEvent, EngagementView> {

    @Override
    public EngagementView begin(StreamId stream) {
        return new EngagementView(
                stream.key(),
                stream.key(),
                Optional.empty(),
                FourS.NOTHING_KNOWN,
                List.of(),
                Optional.empty(),
                List.of());
    }

    @Override
    public EngagementView evolve(EngagementView a, RecordedEvent<? extends EngagementEvent> recorded) {
        var provenance = EntryProvenance.of(recorded);
        return switch (recorded.event()) {
            case ActivityPlanned e ->
                shown(
                        a,
                        inOrder(
                                a.plans(),
                                new PlanLine(e.title(), e.kind(), e.planned(), e.fourS(), provenance),
                                PlanLine::provenance),
                        a.held());
            case ActivityHeld e ->
                shown(
                        a,
                        a.plans(),
                        a.held()
                                .or(() -> Optional.of(
                                        new HeldLine(e.title(), e.kind(), e.fourS(), e.summary(), provenance))));
            case LearningCaptured e ->
                new EngagementView(
                        a.key(),
                        a.title(),
                        a.kind(),
                        a.fourS(),
                        a.plans(),
                        a.held(),
                        inOrder(
                                a.learnings(),
                                new LearningLine(e.learning(), e.learner(), e.willChange(), provenance),
                                LearningLine::provenance));
        };
    }

    /** What it is, and of which kind; whether it was planned or held is told by what had occurred alone. */
    @Override
    public Optional<EngagementView> described(EngagementView a, RecordedEvent<? extends EngagementEvent> notYet) {
        if (!a.plans().isEmpty() || a.held().isPresent()) {
            return Optional.empty();
        }
        return switch (notYet.event()) {
            case ActivityPlanned e -> Optional.of(called(a, e.title(), e.kind(), e.fourS()));
            case ActivityHeld e -> Optional.of(called(a, e.title(), e.kind(), e.fourS()));
            case LearningCaptured _ -> Optional.empty();
        };
    }

    private static EngagementView called(EngagementView a, String title, Optional<ActivityKind> kind, FourS fourS) {
        return new EngagementView(a.key(), title, kind, fourS, a.plans(), a.held(), a.learnings());
    }

    /** What was held counts before what was planned. */
    private static EngagementView shown(EngagementView a, List<PlanLine> plans, Optional<HeldLine> held) {
        var plan = plans.isEmpty() ? Optional.<PlanLine>empty() : Optional.of(plans.getLast());
        return new EngagementView(
                a.key(),
                held.map(HeldLine::title).or(() -> plan.map(PlanLine::title)).orElse(a.title()),
                held.flatMap(HeldLine::kind).or(() -> plan.flatMap(PlanLine::kind)),
                held.map(HeldLine::fourS).or(() -> plan.map(PlanLine::fourS)).orElse(FourS.NOTHING_KNOWN),
                plans,
                held,
                a.learnings());
    }

    private static <T> List<T> inOrder(List<T> lines, T newcomer, Function<T, EntryProvenance> provenance) {
        var all = Stream.concat(lines.stream(), Stream.of(newcomer)).toList();
        return Dated.inOrder(all, line -> provenance.apply(line).dated());
    }
}
