package dev.offshoot.adapter.web.api.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file would do, row by row, or what it did.
 *
 * @param mode rehearse or apply
 * @param sound whether it may be applied
 * @param batch the batch it was applied as; left out where nothing was applied
 * @param flaws what is wrong with the file as a whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportResponse(
        String file,
        String mode,
        boolean sound,
        @Nullable String batch,
        CountsResponse counts,
        List<FlawResponse> flaws,
        List<RowResponse> rows) {

    record CountsResponse(long recorded, long knownAlready, long wrong) {}

    /**
     * @param fate recorded (or, on trial, to be recorded), known-already or wrong
     * @param says what it records, in plain words
     */
    record RowResponse(long line, String fact, String fate, List<String> says, List<FlawResponse> flaws) {}

    /** @param remedy what is wrong, and what to do about it */
    record FlawResponse(String column, String remedy) {}
}
