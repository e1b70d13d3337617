package dev.offshoot.measure;

import static dev.offshoot.measure.Measures.PEOPLE;
import static dev.offshoot.measure.Measures.counted;
import static dev.offshoot.measure.Measures.date;

import dev.offshoot.laws.ContextLaws;
import dev.offshoot.measure.domain.Measure;
import dev.offshoot.measure.domain.Measure.InUse;
import dev.offshoot.measure.domain.MeasureCommand;
import dev.offshoot.measure.domain.MeasureCommand.DefineMeasure;
import dev.offshoot.measure.domain.MeasureCommand.RebaseLimits;
import dev.offshoot.measure.domain.MeasureCommand.RecordObservation;
import dev.offshoot.measure.domain.MeasureCommand.RestateObservation;
import dev.offshoot.measure.domain.MeasureCommand.RetireMeasure;
import dev.offshoot.measure.domain.MeasureCommand.SetTarget;
import dev.offshoot.measure.domain.MeasureRejection;
import dev.offshoot.measure.domain.Value;
import dev.offshoot.measure.event.Figure;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.ObservationRestated;
import dev.offshoot.measure.event.Slot;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.quantity.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class MeasureLawsTest extends ContextLaws<MeasureCommand, Measure, MeasureEvent, MeasureRejection, MeasureView> {

    MeasureLawsTest() {
        super(
                MeasureContext.CONTEXT,
                List.of(new DefineMeasure(PEOPLE, counted("People", "people")), observe("1999", 1)));
    }

    @Override
    protected MeasureCommand next(Random random, MeasureView shown) {
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

    @Override
    protected Map<String, Fact> current(MeasureView shown) {
        var facts = new HashMap<String, Fact>();
        shown.definitions().stream()
                .findFirst()
                .ifPresent(line -> facts.put(
                        "definition",
                        new Fact(line.definition(), line.provenance().dated())));
        shown.observations()
                .forEach(line -> facts.put(
                        Slot.of(line.period(), line.site()).key(),
                        new Fact(
                                line.current().figure(),
                                line.current().provenance().dated())));
        shown.target()
                .ifPresent(line -> facts.put(
                        "target", new Fact(line.value(), line.provenance().dated())));
        return facts;
    }

    @Override
    protected Map<String, ?> believed(Measure measure) {
        return switch (measure) {
            case Measure.Unknown _ -> Map.of();
            case InUse inUse -> believed(inUse);
            case Measure.Retired retired -> believed(retired.was());
        };
    }

    private static Map<String, ?> believed(InUse measure) {
        var facts = new HashMap<String, Object>();
        facts.put("definition", measure.inForce().definition());
        measure.values()
                .forEach((slot, value) -> facts.put(slot, value.current().figure()));
        measure.targets()
                .now()
                .ifPresent(said -> facts.put("target", said.target().value()));
        return facts;
    }

    @Override
    protected MeasureEvent forgotten(MeasureEvent event) {
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
