package dev.offshoot.adapter.web.history.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as it was recorded, and the correction that holds against it, if any.
 *
 * @param stream whose history it belongs to: a kind of thing and its key, joined by a hyphen
 * @param version its place in that history, from 0
 * @param position its place among all events
 * @param occurred when it was true, in EDTF
 * @param claimed whether the day since when it is known rests on a dated source rather than on its recording
 * @param precision the source's own words for how precise its date is
 * @param fact the id under which a file brought it
 * @param batch the import that brought it
 * @param data what the event itself says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryResponse(
        String stream,
        long version,
        long position,
        String type,
        String sentence,
        String actor,
        Instant recorded,
        String occurred,
        LocalDate knownSince,
        boolean claimed,
        @Nullable String source,
        @Nullable String note,
        String confidence,
        @Nullable String precision,
        boolean illustrative,
        @Nullable String fact,
        @Nullable String batch,
        @Nullable CorrectionResponse correctedBy,
        Map<String, Object> data) {

    record CorrectionResponse(long version, String reason, String actor, Instant recorded) {}
}
