package dev.offshoot.measure.domain;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.date.Dated;
import dev.offshoot.decider.Decision;
import dev.offshoot.measure.domain.Measure.InUse;
import dev.offshoot.measure.domain.Measure.Retired;
import dev.offshoot.measure.domain.MeasureCommand.RetireMeasure;
import dev.offshoot.measure.domain.MeasureStateRejection.AlreadyRetired;
import dev.offshoot.measure.domain.MeasureStateRejection.ObservedAfterwards;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.MeasureRetired;
import dev.offshoot.time.DateAndSource;
import java.util.Map;
import java.util.stream.Stream;

/** What is decided when a measure is retired. */
final class Retiring {

    private Retiring() {}

    static Decision<MeasureEvent, MeasureRejection> retire(CommandEnvelope<?> asked, RetireMeasure c, InUse measure) {
        return outlived(measure, asked.dated())
                .findFirst()
                .<Decision<MeasureEvent, MeasureRejection>>map(Decision::reject)
                .orElseGet(() -> accept(new MeasureRetired(c.why())));
    }

    static Decision<MeasureEvent, MeasureRejection> again(CommandEnvelope<?> asked, RetireMeasure c, Retired measure) {
        return c.why().equals(measure.reason()) && DateAndSource.of(asked).equals(measure.told())
                ? alreadyDone()
                : reject(new AlreadyRetired(measure.since().occurred()));
    }

    /** The values of a time that surely began after an end. */
    static Stream<MeasureRejection> outlived(InUse measure, Dated end) {
        return measure.values().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(values -> values.beginsAfter(end.latest()))
                .map(values -> new ObservedAfterwards(values.period(), end.occurred()));
    }
}
