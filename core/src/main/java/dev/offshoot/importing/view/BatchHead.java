package dev.offshoot.importing.view;

import java.time.Instant;
import java.util.Optional;

/** What a list of imports is sorted by. */
public record BatchHead(Optional<Instant> applied) {

    public static BatchHead of(BatchView batch) {
        return new BatchHead(batch.applied());
    }
}
