package dev.offshoot.measure.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.date.Dated;
import dev.offshoot.decider.Decision;
import dev.offshoot.measure.domain.Measure.InUse;
import dev.offshoot.measure.domain.Measure.Observed;
import dev.offshoot.measure.domain.Measure.Values;
import dev.offshoot.measure.domain.Measure.Version;
import dev.offshoot.measure.domain.MeasureStateRejection.DefinedSo;
import dev.offshoot.measure.domain.MeasureStateRejection.UnderAnotherUnit;
import dev.offshoot.measure.domain.ObservationRejection.RestatedBeforeObserved;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.time.DateAndSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a measure is defined, and what its definitions mean for its values. */
final class Defining {

    private Defining() {}

    /** Once observed, a definition is frozen: a change makes a new version. So does one that came to light late. */
    static Decision<MeasureEvent, MeasureRejection> define(
            CommandEnvelope<?> asked, Definition definition, InUse measure) {
        var told = DateAndSource.of(asked);
        if (measure.definitions().values().stream()
                .anyMatch(v -> v.definition().equals(definition) && v.told().equals(told))) {
            return alreadyDone();
        }
        var number = measure.latest() + 1;
        var versions = new ArrayList<>(measure.definitions().values());
        versions.add(new Version(number, definition, asked.dated(), told));
        var order = Dated.inOrder(versions, Version::dated);
        var place = order.indexOf(versions.getLast());
        var before = place == 0 ? order.get(1) : order.get(place - 1);
        if (before.definition().equals(definition)) {
            return reject(new DefinedSo(before.dated().occurred()));
        }
        var amends = place == order.size() - 1 && !measure.observed().contains(before.number());
        return accept(new MeasureDefined(amends ? before.number() : number, definition));
    }

    /** What a correction of a definition would do to the values that were made under it. */
    static Stream<MeasureRejection> contradictions(InUse measure) {
        return measure.values().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> contradictions(measure, entry.getValue()));
    }

    private static Stream<MeasureRejection> contradictions(InUse measure, Values values) {
        var misfits = Stream.concat(
                        Stream.of(values.first()),
                        values.restated().all().stream()
                                .map(said -> said.value().value()))
                .flatMap(value -> misfit(measure, value).stream());
        var early = values.restated().all().stream()
                .filter(said -> values.observed().surelyAfter(said.dated()))
                .map(_ -> new RestatedBeforeObserved(values.observed().occurred()));
        return Stream.concat(misfits, early);
    }

    private static Optional<MeasureRejection> misfit(InUse measure, Observed value) {
        var definition = measure.definition(value.definition()).orElseThrow();
        return value.unit().equals(definition.unit())
                ? Figures.misfit(definition, value.figure())
                : Optional.of(new UnderAnotherUnit(value.definition(), value.unit(), definition.unit()));
    }
}
