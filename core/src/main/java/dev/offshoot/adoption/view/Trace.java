package dev.offshoot.adoption.view;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.stream.RecordedEvent;
import java.time.LocalDate;

/**
 * Where one item on a page comes from.
 *
 * @param version its event's place in the stream
 * @param knownSince the day the programme learned it, by claim or by entry
 */
public record Trace(long version, PartialDate occurred, LocalDate knownSince, String actor, Provenance provenance) {

    public static Trace of(RecordedEvent<?> event) {
        return new Trace(
                event.version(),
                event.occurred(),
                event.knownSince(),
                event.metadata().actor(),
                event.metadata().provenance());
    }

    /** What decides whether it is newer than another. */
    public Dated dated() {
        return new Dated(occurred, knownSince, version);
    }

    /** The last day on which it may have happened. */
    public LocalDate day() {
        return dated().latest();
    }
}
