package dev.offshoot.measure.port.in;

import dev.offshoot.command.form.FormValues;
import dev.offshoot.measure.domain.Measure;
import dev.offshoot.measure.domain.MeasureDecider;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.LimitsRebased;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.measure.event.MeasureEvent.MeasureRetired;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.measure.event.MeasureEvent.ObservationRestated;
import dev.offshoot.measure.event.MeasureEvent.TargetSet;
import dev.offshoot.measure.event.Slot;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.History;
import java.util.Optional;
import java.util.function.Predicate;

/** In what a value is asked: in the unit of the definition that it is made under. */
final class MeasureUnits {

    private static final MeasureDecider DECIDER = new MeasureDecider();

    private MeasureUnits() {}

    static Optional<String> ofObservation(FormValues answers, History history) {
        var period = answers.date("period");
        var site = answers.optional("site");
        return measure(answers, history, event -> tells(event, Slot.of(period, site)))
                .flatMap(measure -> measure.definition(
                        answers.optionalCount("definitionVersion").orElseGet(() -> measure.versionFor(period, site))))
                .map(Definition::unit);
    }

    static Optional<String> inForce(FormValues answers, History history) {
        return measure(answers, history, MeasureDefined.class::isInstance)
                .map(measure -> measure.inForce().definition().unit());
    }

    /** Whether it tells of a definition, or of the value of a period and site. */
    private static boolean tells(MeasureEvent event, Slot slot) {
        return switch (event) {
            case MeasureDefined _ -> true;
            case ObservationRecorded e -> Slot.of(e.period(), e.site()).equals(slot);
            case ObservationRestated e -> Slot.of(e.period(), e.site()).equals(slot);
            case TargetSet _, LimitsRebased _, MeasureRetired _ -> false;
        };
    }

    /** What a measure remembers of some of its events. */
    private static Optional<Measure.InUse> measure(FormValues answers, History history, Predicate<MeasureEvent> which) {
        var measure = DECIDER.initial();
        for (var recorded : Corrections.settle(history.of(MeasureForms.PLACE.stream(answers)))) {
            if (recorded.event() instanceof MeasureEvent event && which.test(event)) {
                measure = DECIDER.evolve(measure, recorded.as(event));
            }
        }
        return measure instanceof Measure.InUse inUse ? Optional.of(inUse) : Optional.empty();
    }
}
