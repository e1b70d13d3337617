package dev.offshoot.measure.view;

import java.util.Optional;

/**
 * What lists tell of a measure.
 *
 * @param retired whether it is measured no more
 * @param reported the number of sites that it reports, if it does
 */
public record MeasureHead(String title, boolean retired, Optional<ReportedCount> reported) {

    public static MeasureHead of(MeasureView measure) {
        return new MeasureHead(measure.title(), measure.retired().isPresent(), ReportedCount.of(measure));
    }
}
