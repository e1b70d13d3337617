package dev.offshoot.adoption.view;

import dev.offshoot.kernel.PartialDate;
import dev.offshoot.kernel.Provenance;
import dev.offshoot.kernel.Recorded;
import java.time.LocalDate;

/**
 * Where one item on a page comes from.
 *
 * @param version its event's place in the stream
 * @param day the last day on which it may have happened
 */
public record Trace(
        long version, PartialDate occurred, LocalDate day, LocalDate knownSince, String actor, Provenance provenance) {

    public static Trace of(Recorded<?> event) {
        return new Trace(
                event.version(),
                event.occurred(),
                event.lastPossibleDay(),
                event.knownSince(),
                event.stamp().actor(),
                event.stamp().provenance());
    }
}
