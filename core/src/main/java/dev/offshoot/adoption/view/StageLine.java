package dev.offshoot.adoption.view;

import dev.offshoot.adoption.event.Stage;
import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The stage in which a site stands.
 *
 * @param day the last day on which it may have begun
 */
public record StageLine(Stage stage, PartialDate since, LocalDate day) {

    /** How long it has lasted by a day; empty where its beginning is not bounded, or lies after that day. */
    public Optional<DayRange> lasting(LocalDate by) {
        return DayRange.between(since, PartialDate.on(by))
                .filter(range -> range.most() >= 0)
                .map(range -> new DayRange(Math.max(0, range.least()), range.most()));
    }
}
