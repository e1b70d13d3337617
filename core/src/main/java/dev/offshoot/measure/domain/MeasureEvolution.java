package dev.offshoot.measure.domain;

import dev.offshoot.decider.Copies;
import dev.offshoot.measure.domain.Measure.InUse;
import dev.offshoot.measure.domain.Measure.Observed;
import dev.offshoot.measure.domain.Measure.Rebase;
import dev.offshoot.measure.domain.Measure.Restated;
import dev.offshoot.measure.domain.Measure.Retired;
import dev.offshoot.measure.domain.Measure.Target;
import dev.offshoot.measure.domain.Measure.Unknown;
import dev.offshoot.measure.domain.Measure.Values;
import dev.offshoot.measure.domain.Measure.Version;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.LimitsRebased;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.measure.event.MeasureEvent.MeasureRetired;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.measure.event.MeasureEvent.ObservationRestated;
import dev.offshoot.measure.event.MeasureEvent.TargetSet;
import dev.offshoot.measure.event.Slot;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a measure remembers of its history. What does not fit what it remembers changes nothing. */
final class MeasureEvolution {

    private MeasureEvolution() {}

    static Measure evolve(Measure measure, RecordedEvent<? extends MeasureEvent> recorded) {
        return switch (measure) {
            case Unknown _ ->
                recorded.event() instanceof MeasureDefined e
                        ? new InUse(
                                Map.of(e.version(), version(e, recorded)),
                                Set.of(),
                                Map.of(),
                                Timeline.empty(),
                                List.of())
                        : measure;
            case InUse inUse ->
                recorded.event() instanceof MeasureRetired e
                        ? new Retired(inUse, recorded.dated(), DateAndSource.of(recorded), e.reason())
                        : further(inUse, recorded);
            case Retired r -> new Retired(further(r.was(), recorded), r.since(), r.told(), r.reason());
        };
    }

    private static Version version(MeasureDefined e, RecordedEvent<?> recorded) {
        return new Version(e.version(), e.definition(), recorded.dated(), DateAndSource.of(recorded));
    }

    private static InUse further(InUse m, RecordedEvent<? extends MeasureEvent> recorded) {
        return switch (recorded.event()) {
            case MeasureDefined e ->
                new InUse(
                        Copies.with(m.definitions(), e.version(), version(e, recorded)),
                        m.observed(),
                        m.values(),
                        m.targets(),
                        m.rebased());
            case ObservationRecorded e -> observed(m, e, recorded);
            case ObservationRestated e -> restated(m, e, recorded);
            case TargetSet e ->
                new InUse(
                        m.definitions(),
                        m.observed(),
                        m.values(),
                        m.targets().with(new Target(e, DateAndSource.of(recorded)), recorded),
                        m.rebased());
            case LimitsRebased e -> {
                var rebased = new ArrayList<>(m.rebased());
                rebased.add(new Rebase(e.from(), e.reason(), DateAndSource.of(recorded)));
                yield new InUse(m.definitions(), m.observed(), m.values(), m.targets(), rebased);
            }
            case MeasureRetired _ -> m;
        };
    }

    private static InUse observed(InUse m, ObservationRecorded e, RecordedEvent<?> recorded) {
        var slot = Slot.of(e.period(), e.site()).key();
        return m.values().containsKey(slot)
                ? m
                : valued(
                        m,
                        slot,
                        e.definition(),
                        new Values(
                                e.period(),
                                new Observed(e.figure(), e.definition(), e.unit()),
                                recorded.dated(),
                                Timeline.empty()));
    }

    private static InUse restated(InUse m, ObservationRestated e, RecordedEvent<?> recorded) {
        var slot = Slot.of(e.period(), e.site()).key();
        var values = m.values().get(slot);
        if (values == null) {
            return m;
        }
        var restated =
                new Restated(new Observed(e.to(), e.definition(), e.unit()), e.reason(), DateAndSource.of(recorded));
        return valued(
                m,
                slot,
                e.definition(),
                new Values(
                        values.period(),
                        values.first(),
                        values.observed(),
                        values.restated().with(restated, recorded)));
    }

    private static InUse valued(InUse m, String slot, int version, Values values) {
        if (!m.definitions().containsKey(version)) {
            return m;
        }
        var observed = new HashSet<>(m.observed());
        observed.add(version);
        return new InUse(m.definitions(), observed, Copies.with(m.values(), slot, values), m.targets(), m.rebased());
    }
}
