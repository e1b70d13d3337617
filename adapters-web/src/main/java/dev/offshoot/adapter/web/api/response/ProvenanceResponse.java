package dev.offshoot.adapter.web.api.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param version the entry in its stream's history that tells it
 * @param occurred when it was true, in EDTF
 * @param knownSince the day the programme learned it
 * @param recorded when it was entered; a day where the view keeps no more than that
 * @param fact the id under which a file brought it
 * @param corrected the day it took the place of a mistaken entry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProvenanceResponse(
        long version,
        String occurred,
        @Nullable String knownSince,
        @Nullable String recorded,
        String actor,
        @Nullable String source,
        @Nullable String note,
        String confidence,
        @Nullable String precision,
        @Nullable Boolean illustrative,
        @Nullable String fact,
        @Nullable String corrected) {

    /** The same, taking the place of a mistaken entry since a day. */
    public ProvenanceResponse correctedOn(Optional<LocalDate> day) {
        return new ProvenanceResponse(
                version,
                occurred,
                knownSince,
                recorded,
                actor,
                source,
                note,
                confidence,
                precision,
                illustrative,
                fact,
                day.map(LocalDate::toString).orElse(null));
    }
}
