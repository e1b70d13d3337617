package dev.offshoot.stream;

import dev.offshoot.provenance.KnownSince;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The days that belong to a recorded event, in the calendar of the programme's time zone.
 *
 * @param recorded the day it was entered
 * @param known the day the programme learned it: the claim of its source if there is one, the day of entry if not
 * @param knownFrom the instant since when it was known; a claimed day counts from its first moment
 * @param corrected the day it took the place of a mistaken entry, if it did
 */
public record Days(LocalDate recorded, LocalDate known, Instant knownFrom, Optional<LocalDate> corrected) {

    /** Time zones that between them have every day that it may be anywhere at a moment. */
    public static final List<ZoneId> EVERYWHERE =
            List.of(ZoneOffset.ofHours(-12), ZoneOffset.ofHours(0), ZoneOffset.ofHours(14));

    public static Days of(Instant recorded, Optional<KnownSince> claim, ZoneId zone) {
        var day = day(recorded, zone);
        return new Days(
                day,
                claim.map(KnownSince::day).orElse(day),
                claim.map(c -> begin(c.day(), zone)).orElse(recorded),
                Optional.empty());
    }

    /** The day of an instant. Every instant that becomes a day becomes it here. */
    public static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The first moment of a day. */
    public static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The last moment of a day. */
    public static Instant end(LocalDate day, ZoneId zone) {
        return begin(day.plusDays(1), zone).minusNanos(1_000);
    }

    /** The days of what took this one's place: known since the same day unless the correction claims another. */
    Days correctedBy(RecordedEvent<EventCorrected> correction) {
        var told = correction.days();
        return correction.metadata().known().isPresent()
                ? new Days(recorded, told.known, told.knownFrom, Optional.of(told.recorded))
                : new Days(recorded, known, knownFrom, Optional.of(told.recorded));
    }
}
