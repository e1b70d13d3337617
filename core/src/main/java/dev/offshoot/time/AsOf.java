package dev.offshoot.time;

import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Days;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A point on the two clocks.
 *
 * @param known only what the programme knew by this instant, to the microsecond that stores keep; empty for all that is
 *     known now
 * @param was only what occurred by this day; empty for today
 */
public record AsOf(Optional<Instant> known, Optional<LocalDate> was) {

    public static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());

    public AsOf {
        known = known.map(instant -> instant.truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Asked for on a day. What is not before now hides nothing, so that no fact is hidden from the present that was
     * recorded while the clock ran ahead.
     */
    public static AsOf asked(Optional<Instant> known, Optional<LocalDate> was, Instant now, ZoneId zone) {
        return new AsOf(known.filter(now::isAfter), was.filter(Days.day(now, zone)::isAfter));
    }

    public boolean isNow() {
        return known.isEmpty() && was.isEmpty();
    }

    /** By what was known then, on whatever day: what a thing is called that had not come yet. */
    public AsOf onAnyDay() {
        return new AsOf(known, Optional.empty());
    }

    /** The entries of one stream that were known, corrections and corrected alike. */
    public List<RecordedEvent<? extends Event>> knownOf(List<RecordedEvent<? extends Event>> stream) {
        return known.isEmpty()
                ? stream
                : stream.stream().filter(e -> e.knownBy(known.get())).toList();
    }

    /** The events of one stream that count from here, corrections known by then settled. */
    public List<RecordedEvent<? extends Event>> of(List<RecordedEvent<? extends Event>> stream) {
        return Corrections.settle(knownOf(stream)).stream()
                .filter(e -> was.map(e::happenedBy).orElse(true))
                .toList();
    }
}
