package dev.offshoot.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one thing that is shown comes from: both clocks, who entered it, and its source.
 *
 * @param version the event in its stream that tells it
 * @param fact the id under which a file brought it
 */
public record Origin(
        long version,
        PartialDate occurred,
        LocalDate knownSince,
        Instant recorded,
        String actor,
        Provenance provenance,
        Optional<String> fact) {

    public static Origin of(Recorded<?> event) {
        return new Origin(
                event.version(),
                event.occurred(),
                event.knownSince(),
                event.recorded(),
                event.stamp().actor(),
                event.stamp().provenance(),
                event.stamp().fact());
    }

    /** The last day on which it may have happened: an unknown or open date ends on the day it was known. */
    public LocalDate lastPossibleDay() {
        return occurred.latest().orElse(knownSince);
    }
}
