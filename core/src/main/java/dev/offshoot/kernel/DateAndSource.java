package dev.offshoot.kernel;

import java.util.Optional;

/**
 * When a thing is said to have occurred, and by which source: what must be the same, beside the thing itself, before it
 * counts as told already.
 */
public record DateAndSource(PartialDate occurred, Optional<String> source) {

    public static DateAndSource of(RecordedEvent<?> event) {
        return of(event.stamp());
    }

    public static DateAndSource of(CommandEnvelope<?> asked) {
        return of(asked.stamp());
    }

    private static DateAndSource of(EventMetadata stamp) {
        return new DateAndSource(stamp.occurred(), stamp.provenance().source());
    }
}
