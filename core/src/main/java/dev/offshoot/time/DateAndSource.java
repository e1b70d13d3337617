package dev.offshoot.time;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.date.PartialDate;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import java.util.Optional;

/**
 * When a thing is said to have occurred, and by which source: what must be the same, beside the thing itself, before it
 * counts as told already.
 */
public record DateAndSource(PartialDate occurred, Optional<String> source) {

    public static DateAndSource of(RecordedEvent<?> event) {
        return of(event.metadata());
    }

    public static DateAndSource of(CommandEnvelope<?> asked) {
        return of(asked.metadata());
    }

    private static DateAndSource of(EventMetadata metadata) {
        return new DateAndSource(metadata.occurred(), metadata.provenance().source());
    }
}
