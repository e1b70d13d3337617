package dev.offshoot.adapter.web.measure.page;

import dev.offshoot.adapter.web.format.Aim;
import dev.offshoot.adapter.web.format.Link;
import dev.offshoot.adapter.web.format.ProvenanceText;
import dev.offshoot.adapter.web.format.RecordMenu;
import dev.offshoot.measure.event.MeasureEvent.ObservationRestated;
import dev.offshoot.measure.view.MeasureView.ObservationLine;
import dev.offshoot.measure.view.MeasureView.ValueLine;
import dev.offshoot.projection.Titles;
import dev.offshoot.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The value of one period; the chart is drawn from the same row.
 *
 * @param from the period's first day; empty where nothing bounds it
 * @param amount the plain number; of a range the lower end; empty where no number is to be had
 * @param upper the upper end of a range
 * @param struck the values it replaced, the latest first, with the reason for the change
 */
record ObservationRow(
        String period,
        String edtf,
        String site,
        String from,
        String to,
        String amount,
        String upper,
        boolean exact,
        String value,
        int definition,
        String reason,
        List<String> struck,
        ProvenanceText whence,
        List<Link> links) {

    static ObservationRow of(ObservationLine line, String unit, Aim aim, RecordMenu record, Titles sites) {
        var value = line.current();
        var quantity = value.figure().value();
        var on = aim.with("period", line.period().edtf());
        return new ObservationRow(
                line.period().words(),
                line.period().edtf(),
                line.site().map(sites::of).orElse(""),
                line.period()
                        .earliest()
                        .or(line.period()::latest)
                        .map(LocalDate::toString)
                        .orElse(""),
                line.period()
                        .latest()
                        .or(line.period()::earliest)
                        .map(LocalDate::toString)
                        .orElse(""),
                quantity.numeric().map(n -> n.amount().toPlainString()).orElse(""),
                quantity.numeric()
                        .flatMap(Quantity.Numeric::upper)
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                quantity.exact(),
                shown(value, unit),
                value.definition(),
                value.reason().orElse(""),
                line.superseded().stream().map(v -> shown(v, unit)).toList(),
                ProvenanceText.of(value.provenance()),
                record.links(line.site().map(s -> on.with("site", s)).orElse(on), ObservationRestated.class));
    }

    /** A value that was made in another unit says so. */
    private static String shown(ValueLine value, String unit) {
        return value.unit().equals(unit)
                ? value.figure().words()
                : "%s %s (version %s)".formatted(value.figure().words(), value.unit(), value.definition());
    }
}
