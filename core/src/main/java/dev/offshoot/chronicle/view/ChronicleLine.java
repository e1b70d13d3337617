package dev.offshoot.chronicle.view;

import dev.offshoot.date.Dated;
import dev.offshoot.stream.StreamId;
import java.time.Instant;
import java.util.Optional;

/**
 * Where an event is found: once under everything it is about.
 *
 * @param subject an initiative, a site, a programme, a framework or a batch
 * @param knownFrom the instant since when the programme knew it
 * @param dated when it occurred and was known; of two of one day the later in the log is the later
 * @param corrects the version it corrects, if it is a correction
 * @param tells whether it tells something that occurred: an event, or what replaces one
 */
public record ChronicleLine(
        StreamId subject,
        long position,
        StreamId stream,
        long version,
        Instant recorded,
        Instant knownFrom,
        Dated dated,
        Optional<Long> corrects,
        boolean tells) {

    /** Whether anything is known of when it occurred. */
    public boolean hasDate() {
        return dated.hasDate();
    }
}
