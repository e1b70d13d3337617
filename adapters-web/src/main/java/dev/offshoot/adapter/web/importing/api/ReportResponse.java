package dev.offshoot.adapter.web.importing.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file would do, row by row, or what it did.
 *
 * @param mode rehearse or apply
 * @param sound whether it may be applied
 * @param batch the batch it was applied as; left out where nothing was applied
 * @param doubtful whether it may be applied only with looked=true, said by who has looked
 * @param flaws what is wrong with the file as a whole
 * @param doubts what had to be assumed to read the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportResponse(
        String file,
        String mode,
        boolean sound,
        boolean doubtful,
        @Nullable String batch,
        RowCountsResponse counts,
        List<FlawResponse> flaws,
        List<String> doubts,
        List<RowResponse> rows) {

    /** @param doubtful how many of those to be recorded should be looked at first */
    record RowCountsResponse(long recorded, long knownAlready, long wrong, long doubtful) {}

    /**
     * @param fate recorded (or, on trial, to be recorded), known-already or wrong
     * @param says what it records, in plain words
     * @param doubts what can be read, but may mean something else
     */
    record RowResponse(
            long line,
            String fact,
            String fate,
            List<String> says,
            List<FlawResponse> flaws,
            List<FlawResponse> doubts) {}

    /** @param remedy what is wrong, and what to do about it */
    record FlawResponse(String column, String remedy) {}
}
