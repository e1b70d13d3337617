package dev.offshoot.measure.domain;

import static dev.offshoot.kernel.Decision.accept;
import static dev.offshoot.kernel.Decision.reject;

import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Decision;
import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.measure.domain.Measure.InUse;
import dev.offshoot.measure.domain.Measure.Standing;
import dev.offshoot.measure.domain.MeasureCommand.RecordObservation;
import dev.offshoot.measure.domain.MeasureCommand.RestateObservation;
import dev.offshoot.measure.domain.MeasureRejection.AlreadyObserved;
import dev.offshoot.measure.domain.MeasureRejection.NoSuchDefinition;
import dev.offshoot.measure.domain.MeasureRejection.NothingToRestate;
import dev.offshoot.measure.domain.MeasureRejection.PeriodNotBegun;
import dev.offshoot.measure.domain.MeasureRejection.SameValue;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.measure.event.MeasureEvent.ObservationRestated;
import dev.offshoot.measure.event.MeasureId;
import dev.offshoot.measure.event.Slot;
import java.util.HashMap;
import java.util.Optional;

/** How observations and their restatements are decided. */
final class Observing {

    private Observing() {}

    static Decision<MeasureEvent, MeasureRejection> observe(
            Asked<? extends MeasureCommand> asked, RecordObservation c, InUse measure) {
        if (c.period().isAfter(asked.today())) {
            return reject(new PeriodNotBegun(c.period(), asked.today()));
        }
        var version = c.definition().orElse(measure.definitions().size());
        var fault = fault(c.measure(), measure, version, c.value());
        if (fault.isPresent()) {
            return reject(fault.get());
        }
        var current = Optional.ofNullable(
                measure.current().get(Slot.of(c.period(), c.site()).key()));
        return current.isPresent()
                ? reject(new AlreadyObserved(c.period(), current.get().figure().value()))
                : accept(new ObservationRecorded(
                        c.period(),
                        c.site(),
                        Figures.figure(c.value()),
                        definition(measure, version).unit(),
                        version));
    }

    static Decision<MeasureEvent, MeasureRejection> restate(RestateObservation c, InUse measure) {
        var current = Optional.ofNullable(
                measure.current().get(Slot.of(c.period(), c.site()).key()));
        if (current.isEmpty()) {
            return reject(new NothingToRestate(c.period()));
        }
        var version = c.definition().orElse(current.get().definition());
        var fault = fault(c.measure(), measure, version, c.value());
        if (fault.isPresent()) {
            return reject(fault.get());
        }
        var from = current.get().figure().value();
        var to = Figures.figure(c.value());
        return Figures.same(from, to)
                ? reject(new SameValue(from))
                : accept(new ObservationRestated(
                        c.period(),
                        c.site(),
                        from,
                        to,
                        definition(measure, version).unit(),
                        version,
                        c.why()));
    }

    private static Optional<MeasureRejection> fault(MeasureId id, InUse measure, int version, Value value) {
        var latest = measure.definitions().size();
        return version < 1 || version > latest
                ? Optional.of(new NoSuchDefinition(version, latest))
                : Figures.fault(id, definition(measure, version), value);
    }

    private static Definition definition(InUse measure, int version) {
        return measure.definitions().get(version - 1);
    }

    static InUse observed(InUse measure, ObservationRecorded e, Recorded<?> recorded) {
        return stands(
                measure,
                Slot.of(e.period(), e.site()).key(),
                new Standing(Latest.of(e.figure(), recorded), e.definition(), false));
    }

    static InUse restated(InUse measure, ObservationRestated e, Recorded<?> recorded) {
        return stands(
                measure,
                Slot.of(e.period(), e.site()).key(),
                new Standing(Latest.of(e.to(), recorded), e.definition(), true));
    }

    private static InUse stands(InUse measure, String slot, Standing newcomer) {
        var current = new HashMap<>(measure.current());
        current.merge(slot, newcomer, Standing::or);
        var latest = newcomer.definition() == measure.definitions().size();
        return new InUse(
                measure.definitions(), measure.observed() || latest, current, measure.target(), measure.rebased());
    }
}
