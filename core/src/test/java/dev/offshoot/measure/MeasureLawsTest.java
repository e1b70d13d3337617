package dev.offshoot.measure;

import static dev.offshoot.measure.Measures.PEOPLE;
import static dev.offshoot.measure.Measures.counted;
import static dev.offshoot.measure.Measures.date;

import dev.offshoot.kernel.ContextLaws;
import dev.offshoot.kernel.Quantity;
import dev.offshoot.measure.domain.Measure;
import dev.offshoot.measure.domain.Measure.InUse;
import dev.offshoot.measure.domain.MeasureCommand;
import dev.offshoot.measure.domain.MeasureCommand.DefineMeasure;
import dev.offshoot.measure.domain.MeasureCommand.RebaseLimits;
import dev.offshoot.measure.domain.MeasureCommand.RecordObservation;
import dev.offshoot.measure.domain.MeasureCommand.RestateObservation;
import dev.offshoot.measure.domain.MeasureCommand.RetireMeasure;
import dev.offshoot.measure.domain.MeasureCommand.SetTarget;
import dev.offshoot.measure.domain.Value;
import dev.offshoot.measure.event.Figure;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.ObservationRestated;
import dev.offshoot.measure.event.Slot;
import dev.offshoot.measure.view.MeasureView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeasureLawsTest {

    @Test
    void of_time_hold() {
        new ContextLaws<>(
                        MeasureContext.CONTEXT,
                        List.of(new DefineMeasure(PEOPLE, counted("People", "people")), observe("1999", 1)),
                        MeasureLawsTest::next,
                        MeasureLawsTest::shown,
                        MeasureLawsTest::believed,
                        MeasureLawsTest::forgotten)
                .hold();
    }

    private static MeasureCommand next(Random random, MeasureView view) {
        var period = random.nextBoolean() ? "1999" : "2003-12";
        return switch (random.nextInt(10)) {
            case 0, 1 -> new DefineMeasure(PEOPLE, counted("People", random.nextBoolean() ? "people" : "women"));
            case 2, 3 -> observe("2003-12", random.nextInt(5));
            case 4, 5, 6 ->
                new RestateObservation(
                        PEOPLE,
                        date(period),
                        Optional.empty(),
                        new Value.Given(Quantity.exactly(random.nextInt(5))),
                        Optional.empty(),
                        "recounted");
            case 7 ->
                new SetTarget(PEOPLE, Quantity.exactly(1 + random.nextInt(3)), Optional.empty(), Optional.empty());
            case 8 -> new RebaseLimits(PEOPLE, date(period), "new clinic");
            default ->
                random.nextInt(4) == 0
                        ? new RetireMeasure(PEOPLE, "done")
                        : new RebaseLimits(PEOPLE, date(period), "new clinic");
        };
    }

    private static RecordObservation observe(String period, int value) {
        return new RecordObservation(
                PEOPLE, date(period), Optional.empty(), new Value.Given(Quantity.exactly(value)), Optional.empty());
    }

    /** Of the values only one that is there from the beginning: what is observed late is one more. */
    private static List<?> shown(MeasureView view) {
        return List.of(
                view.definition().orElse(counted("none", "none")),
                view.observations().stream()
                        .filter(o -> o.period().equals(date("1999")))
                        .collect(Collectors.toMap(
                                o -> Slot.of(o.period(), o.site()).key(),
                                o -> o.current().figure())),
                view.target().map(MeasureView.TargetLine::value));
    }

    private static List<?> believed(Measure measure) {
        return switch (measure) {
            case Measure.Unknown _ -> List.of();
            case InUse inUse -> believed(inUse);
            case Measure.Retired retired -> believed(retired.was());
        };
    }

    private static List<?> believed(InUse measure) {
        return List.of(
                measure.inForce().definition(),
                measure.values().entrySet().stream()
                        .filter(e -> e.getKey().startsWith("1999"))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> e.getValue().current().figure())),
                measure.targets().now().map(t -> t.target().value()));
    }

    private static MeasureEvent forgotten(MeasureEvent event) {
        return event instanceof ObservationRestated e
                ? new ObservationRestated(
                        e.period(),
                        e.site(),
                        Figure.of(Quantity.exactly(77)),
                        e.to(),
                        e.unit(),
                        e.definition(),
                        e.reason())
                : event;
    }
}
