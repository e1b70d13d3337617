package dev.offshoot.adapter.web.importing.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that was imported, and its undoing if it was undone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchResponse(
        String id,
        long version,
        String file,
        int rows,
        int events,
        @Nullable Instant applied,
        String appliedBy,
        @Nullable UndoingResponse undone) {

    record UndoingResponse(String reason, int events, Instant at, String by) {}
}
