package dev.offshoot.measure.projection;

import static java.util.Comparator.comparing;

import dev.offshoot.date.PartialDate;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.LimitsRebased;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.measure.event.MeasureEvent.MeasureRetired;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.measure.event.MeasureEvent.ObservationRestated;
import dev.offshoot.measure.event.MeasureEvent.TargetSet;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.measure.view.MeasureView.DefinitionLine;
import dev.offshoot.measure.view.MeasureView.RebaseLine;
import dev.offshoot.measure.view.MeasureView.RetiredLine;
import dev.offshoot.measure.view.MeasureView.TargetLine;
import dev.offshoot.measure.view.MeasureView.ValueLine;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.EntryProvenance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A measure's line. */
public final class MeasureProjection implements StreamProjection<MeasureEvent, MeasureView> {

    @Override
    public MeasureView begin(StreamId stream) {
        return new MeasureView(stream.key(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    @Override
    public MeasureView evolve(MeasureView m, RecordedEvent<? extends MeasureEvent> recorded) {
        var provenance = EntryProvenance.of(recorded);
        return switch (recorded.event()) {
            case MeasureDefined e -> defined(m, new DefinitionLine(e.version(), e.definition(), provenance));
            case ObservationRecorded e ->
                valued(
                        m,
                        e.period(),
                        e.site(),
                        new ValueLine(e.figure(), e.unit(), e.definition(), Optional.empty(), provenance));
            case ObservationRestated e ->
                valued(
                        m,
                        e.period(),
                        e.site(),
                        new ValueLine(e.to(), e.unit(), e.definition(), Optional.of(e.reason()), provenance));
            case TargetSet e ->
                new MeasureView(
                        m.key(),
                        m.definitions(),
                        m.observations(),
                        newestFirst(
                                m.targets(),
                                new TargetLine(e.value(), e.unit(), e.by(), e.words(), provenance),
                                TargetLine::provenance),
                        m.rebases(),
                        m.retired());
            case LimitsRebased e ->
                new MeasureView(
                        m.key(),
                        m.definitions(),
                        m.observations(),
                        m.targets(),
                        sorted(
                                m.rebases(),
                                new RebaseLine(e.from(), e.reason(), provenance),
                                comparing(r -> ObservationProjection.begins(r.from()))),
                        m.retired());
            case MeasureRetired e ->
                new MeasureView(
                        m.key(),
                        m.definitions(),
                        m.observations(),
                        m.targets(),
                        m.rebases(),
                        m.retired().or(() -> Optional.of(new RetiredLine(e.reason(), provenance))));
        };
    }

    /** An observation stands by its period, whenever it came, unless others came to the same. */
    @Override
    public Predicate<MeasureView> takesLate(RecordedEvent<? extends MeasureEvent> event, List<MeasureEvent> after) {
        return event.event() instanceof ObservationRecorded e
                        && after.stream().noneMatch(other -> standsBeside(other, e))
                ? _ -> true
                : _ -> false;
    }

    private static boolean standsBeside(MeasureEvent other, ObservationRecorded observation) {
        return switch (other) {
            case ObservationRecorded e -> ObservationProjection.together(e.period(), observation.period());
            case ObservationRestated e -> ObservationProjection.together(e.period(), observation.period());
            default -> false;
        };
    }

    @Override
    public Optional<MeasureView> described(MeasureView m, RecordedEvent<? extends MeasureEvent> notYet) {
        return m.definitions().isEmpty() && notYet.event() instanceof MeasureDefined
                ? Optional.of(evolve(m, notYet))
                : Optional.empty();
    }

    private static MeasureView defined(MeasureView m, DefinitionLine line) {
        var others = m.definitions().stream()
                .filter(d -> d.version() != line.version())
                .toList();
        return new MeasureView(
                m.key(),
                newestFirst(others, line, DefinitionLine::provenance),
                m.observations(),
                m.targets(),
                m.rebases(),
                m.retired());
    }

    private static MeasureView valued(MeasureView m, PartialDate period, Optional<String> site, ValueLine value) {
        return new MeasureView(
                m.key(),
                m.definitions(),
                ObservationProjection.valued(m.observations(), period, site, value),
                m.targets(),
                m.rebases(),
                m.retired());
    }

    private static <T> List<T> sorted(List<T> lines, T newcomer, Comparator<T> order) {
        return Stream.concat(lines.stream(), Stream.of(newcomer)).sorted(order).toList();
    }

    private static <T> List<T> newestFirst(List<T> lines, T newcomer, Function<T, EntryProvenance> provenance) {
        return EntryProvenance.inOrder(
                        Stream.concat(lines.stream(), Stream.of(newcomer)).toList(), provenance)
                .reversed();
    }
}
