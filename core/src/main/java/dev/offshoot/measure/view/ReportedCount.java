package dev.offshoot.measure.view;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.measure.event.SiteCount;
import dev.offshoot.quantity.Quantity;
import java.util.Optional;

/**
 * A number of sites that a source gives without saying which, as the latest observation of a measure tells it.
 *
 * @param measure the title of the measure
 * @param dated the period it is of and when it was known; of two measures, what was recorded last is told by its moment
 */
public record ReportedCount(SiteCount which, String measure, Quantity sites, PartialDate period, Dated dated) {

    /** Empty of a measure that counts no sites, or of which there is no observation of them all. */
    public static Optional<ReportedCount> of(MeasureView measure) {
        return measure.definition()
                .flatMap(definition -> definition.countsSites())
                .flatMap(which -> measure.latest().map(latest -> of(which, measure.title(), latest)));
    }

    private static ReportedCount of(SiteCount which, String measure, MeasureView.ObservationLine latest) {
        var told = latest.dated();
        var recorded = latest.current().provenance().recorded();
        return new ReportedCount(
                which,
                measure,
                latest.current().figure().value(),
                latest.period(),
                new Dated(told.occurred(), told.known(), recorded.toEpochMilli()));
    }
}
