package dev.offshoot.time;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.stream.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one thing that is shown comes from: both clocks, who entered it, and its source.
 *
 * @param version the event in its stream that tells it
 * @param entered the day it was recorded
 * @param corrected the day it took the place of a mistaken entry, if it did
 * @param fact the id under which a file brought it
 */
public record Origin(
        long version,
        PartialDate occurred,
        LocalDate knownSince,
        Instant recorded,
        LocalDate entered,
        String actor,
        Provenance provenance,
        Optional<LocalDate> corrected,
        Optional<String> fact) {

    public static Origin of(RecordedEvent<?> event) {
        return new Origin(
                event.version(),
                event.occurred(),
                event.knownSince(),
                event.recorded(),
                event.days().recorded(),
                event.metadata().actor(),
                event.metadata().provenance(),
                event.days().corrected(),
                event.metadata().fact());
    }

    /** What decides whether it is newer than another. */
    public Dated dated() {
        return new Dated(occurred, knownSince, version);
    }

    /** The last day on which it may have happened; nothing is known before it happened. */
    public LocalDate lastPossibleDay() {
        return dated().latest();
    }
}
