package dev.offshoot.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * An event with its place in the log.
 *
 * @param version its place in its stream, from 0
 * @param position its place among all events; {@link #UNPLACED} until it is stored
 * @param recorded when it was entered; never decreases in a stream
 */
public record Recorded<E extends Event>(
        StreamId stream, long version, long position, Instant recorded, Stamp stamp, E event) {

    public static final long UNPLACED = -1;

    public PartialDate occurred() {
        return stamp.occurred();
    }

    public boolean illustrative() {
        return stamp.provenance().illustrative();
    }

    /** The day the programme learned it: the claim of its source if there is one, the day of recording if not. */
    public LocalDate knownSince() {
        return stamp.known().map(KnownSince::day).orElse(LocalDate.ofInstant(recorded, ZoneOffset.UTC));
    }

    /** Whether the programme knew it at this instant. A claim of an earlier day counts from that day's first moment. */
    public boolean knownBy(Instant instant) {
        var known = stamp.known()
                .map(claim -> claim.day().atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(recorded);
        return !known.isAfter(instant);
    }

    /** The last day on which it may have happened: an unknown or open date ends on the day it was known. */
    public LocalDate lastPossibleDay() {
        return occurred().latest().orElse(knownSince());
    }

    public boolean happenedBy(LocalDate day) {
        return !lastPossibleDay().isAfter(day);
    }

    /** The same place in the log, for an event that took this one's. */
    <F extends Event> Recorded<F> replacedBy(F other, Recorded<EventCorrected> correction) {
        return new Recorded<>(stream, version, position, correction.recorded(), correction.stamp(), other);
    }
}
