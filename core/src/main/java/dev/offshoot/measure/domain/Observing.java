package dev.offshoot.measure.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.Decision;
import dev.offshoot.measure.domain.Measure.InUse;
import dev.offshoot.measure.domain.Measure.Observed;
import dev.offshoot.measure.domain.Measure.Restated;
import dev.offshoot.measure.domain.Measure.Values;
import dev.offshoot.measure.domain.MeasureCommand.RecordObservation;
import dev.offshoot.measure.domain.MeasureCommand.RestateObservation;
import dev.offshoot.measure.domain.MeasureStateRejection.NoSuchDefinition;
import dev.offshoot.measure.domain.ObservationRejection.AlreadyObserved;
import dev.offshoot.measure.domain.ObservationRejection.NothingToRestate;
import dev.offshoot.measure.domain.ObservationRejection.ObservedBeforePeriod;
import dev.offshoot.measure.domain.ObservationRejection.PeriodNotBegun;
import dev.offshoot.measure.domain.ObservationRejection.RestatedBeforeObserved;
import dev.offshoot.measure.domain.ObservationRejection.SameValue;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.measure.event.MeasureEvent.ObservationRestated;
import dev.offshoot.measure.event.MeasureId;
import dev.offshoot.measure.event.Slot;
import dev.offshoot.time.DateAndSource;
import java.util.Optional;
import java.util.stream.Stream;

/** How observations and their restatements are decided. */
final class Observing {

    private Observing() {}

    static Decision<MeasureEvent, MeasureRejection> observe(
            CommandEnvelope<?> asked, RecordObservation c, InUse measure) {
        var version =
                c.definition().orElseGet(() -> measure.inForceFor(c.period()).number());
        var fault = fault(asked, c.period(), c.measure(), measure, version, c.value());
        if (fault.isPresent()) {
            return reject(fault.get());
        }
        var there = values(measure, c.period(), c.site());
        return there.isPresent()
                ? reject(new AlreadyObserved(c.period(), there.get().current().figure()))
                : accept(new ObservationRecorded(
                        c.period(),
                        c.site(),
                        Figures.figure(c.value()),
                        definition(measure, version).unit(),
                        version));
    }

    static Decision<MeasureEvent, MeasureRejection> restate(
            CommandEnvelope<?> asked, RestateObservation c, InUse measure) {
        var there = values(measure, c.period(), c.site());
        if (there.isEmpty()) {
            return reject(new NothingToRestate(c.period()));
        }
        var before = there.get().before(asked.dated());
        var version = c.definition().orElse(before.definition());
        var fault = fault(asked, c.period(), c.measure(), measure, version, c.value());
        if (fault.isPresent()) {
            return reject(fault.get());
        }
        var to = Figures.figure(c.value());
        var unit = definition(measure, version).unit();
        var restated = new Restated(new Observed(to, version, unit), c.why(), DateAndSource.of(asked));
        if (there.get().restated().all().stream().anyMatch(said -> said.value().equals(restated))) {
            return alreadyDone();
        }
        if (there.get().observed().surelyAfter(asked.dated())) {
            return reject(new RestatedBeforeObserved(there.get().observed().occurred()));
        }
        return before.figure().equals(to) && before.definition() == version
                ? reject(new SameValue(before.figure()))
                : accept(new ObservationRestated(c.period(), c.site(), before.figure(), to, unit, version, c.why()));
    }

    private static Optional<Values> values(InUse measure, PartialDate period, Optional<String> site) {
        return Optional.ofNullable(measure.values().get(Slot.of(period, site).key()));
    }

    private static Optional<MeasureRejection> fault(
            CommandEnvelope<?> asked, PartialDate period, MeasureId id, InUse measure, int version, Value value) {
        return Stream.of(untimely(asked, period), misfit(id, measure, version, value))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Nothing is observed of what has not begun, neither by today nor by the day on which it was. */
    private static Optional<MeasureRejection> untimely(CommandEnvelope<?> asked, PartialDate period) {
        if (period.reachesBeyond(asked.today())) {
            return Optional.of(new PeriodNotBegun(period, asked.today()));
        }
        return period.isAfter(asked.judgedOn())
                ? Optional.of(new ObservedBeforePeriod(period, asked.occurred()))
                : Optional.empty();
    }

    private static Optional<MeasureRejection> misfit(MeasureId id, InUse measure, int version, Value value) {
        return measure.definitions().containsKey(version)
                ? Figures.fault(id, definition(measure, version), value)
                : Optional.of(new NoSuchDefinition(version, measure.latest()));
    }

    private static Definition definition(InUse measure, int version) {
        return measure.definition(version).orElseThrow();
    }
}
