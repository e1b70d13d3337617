package dev.offshoot.projection.patience;

import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A telling has ended before its end, as whoever asked for it waits no longer. It is no fault of what was told. */
public final class TakesLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TakesLong() {
        super("takes longer to tell than anybody waits for");
    }

    /**
     * Why a stream may take long to tell, in plain words: what counts are the entries of it that may change what was told
     * of those recorded before them.
     */
    public static String why(List<RecordedEvent<? extends Event>> stream) {
        return "takes long to tell, as %s of its %s entries correct others, or were known or happened before others that had been recorded earlier; it is told by itself, and needs nothing from anybody"
                .formatted(outOfOrder(stream), stream.size());
    }

    private static int outOfOrder(List<RecordedEvent<? extends Event>> stream) {
        var known = Instant.MIN;
        var happened = LocalDate.MIN;
        var count = 0;
        for (var event : stream) {
            var knownFrom = event.days().knownFrom();
            var day = event.lastPossibleDay();
            if (Corrections.isToBeSettled(event) || knownFrom.isBefore(known) || day.isBefore(happened)) {
                count++;
            }
            known = knownFrom.isAfter(known) ? knownFrom : known;
            happened = day.isAfter(happened) ? day : happened;
        }
        return count;
    }
}
