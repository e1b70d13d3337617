package dev.offshoot.stream;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * An event with its place in the log.
 *
 * @param version its place in its stream, from 0
 * @param position its place among all events; {@link #UNPLACED} until it is stored
 * @param recorded when it was entered; never decreases in a stream
 * @param days the days of its instants in the programme's calendar
 */
public record RecordedEvent<E extends Event>(
        StreamId stream, long version, long position, Instant recorded, Days days, EventMetadata metadata, E event) {

    public static final long UNPLACED = -1;

    /** An event, its days taken in a time zone. */
    public static <E extends Event> RecordedEvent<E> in(
            ZoneId zone,
            StreamId stream,
            long version,
            long position,
            Instant recorded,
            EventMetadata metadata,
            E event) {
        return new RecordedEvent<>(
                stream, version, position, recorded, Days.of(recorded, metadata.known(), zone), metadata, event);
    }

    public PartialDate occurred() {
        return metadata.occurred();
    }

    /** When it was true and when it was known: what decides whether it is newer than another. */
    public Dated dated() {
        return new Dated(metadata.occurred(), days.known(), version);
    }

    public boolean illustrative() {
        return metadata.provenance().illustrative();
    }

    /** The day the programme learned it: the claim of its source if there is one, the day of recording if not. */
    public LocalDate knownSince() {
        return days.known();
    }

    /** Whether the programme knew it at this instant. A claim of an earlier day counts from that day's first moment. */
    public boolean knownBy(Instant instant) {
        return !days.knownFrom().isAfter(instant);
    }

    /** The last day on which it may have happened; nothing is known before it happened. */
    public LocalDate lastPossibleDay() {
        return dated().latest();
    }

    public boolean happenedBy(LocalDate day) {
        return dated().occurredBy(day);
    }

    /** The same entry around an event of a narrower type. */
    public <F extends Event> RecordedEvent<F> as(F event) {
        return new RecordedEvent<>(stream, version, position, recorded, days, metadata, event);
    }

    /** The same place in the log, for an event that took this one's; what it does not say of its file stays. */
    <F extends Event> RecordedEvent<F> replacedBy(F other, RecordedEvent<EventCorrected> correction) {
        return new RecordedEvent<>(
                stream,
                version,
                position,
                correction.recorded(),
                days.correctedBy(correction),
                correction.metadata().insteadOf(metadata),
                other);
    }
}
