package dev.offshoot.measure;

import dev.offshoot.date.PartialDate;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.Direction;
import dev.offshoot.measure.event.Figure;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.measure.event.MeasureEvent.ObservationRestated;
import dev.offshoot.measure.event.MeasureId;
import dev.offshoot.measure.event.MeasureKind;
import dev.offshoot.measure.event.SiteCount;
import dev.offshoot.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** Measures to try things on. */
public final class Measures {

    static final MeasureId PEOPLE = new MeasureId("iris~people");

    private Measures() {}

    public static Definition counted(String title, String unit) {
        return new Definition(
                title,
                unit,
                Direction.INCREASE,
                MeasureKind.OUTCOME,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Definition sites() {
        var d = counted("Practices", "practices");
        return new Definition(
                d.title(),
                d.unit(),
                d.direction(),
                d.kind(),
                d.definition(),
                d.numerator(),
                d.denominator(),
                false,
                d.rhythm(),
                Optional.of(SiteCount.EVER),
                Optional.of(true));
    }

    static Definition change() {
        var d = counted("Change", "people");
        return new Definition(
                d.title(),
                d.unit(),
                d.direction(),
                d.kind(),
                d.definition(),
                d.numerator(),
                d.denominator(),
                false,
                d.rhythm(),
                d.countsSites(),
                Optional.of(true));
    }

    static Definition share() {
        return new Definition(
                "Uploaded",
                "percent",
                Direction.INCREASE,
                MeasureKind.PROCESS,
                Optional.empty(),
                Optional.of("practices that uploaded"),
                Optional.of("practices engaged"),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static MeasureDefined people() {
        return new MeasureDefined(1, counted("People", "people"));
    }

    static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }

    static Figure figure(String quantity) {
        return Figure.of(Quantity.parse(quantity));
    }

    static Figure of(String numerator, String denominator, String percent) {
        return new Figure(
                Quantity.parse(percent),
                Optional.of(new BigDecimal(numerator)),
                Optional.of(new BigDecimal(denominator)));
    }

    static ObservationRecorded observed(String period, String quantity) {
        return new ObservationRecorded(date(period), Optional.empty(), figure(quantity), "people", 1);
    }

    static ObservationRestated restated(String period, String from, String to) {
        return new ObservationRestated(
                date(period), Optional.empty(), figure(from), figure(to), "people", 1, "recounted");
    }
}
