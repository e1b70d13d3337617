package dev.offshoot.adapter.web.upkeep.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.projection.upkeep.RebuildRun;
import dev.offshoot.projection.upkeep.RowComparison;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild beside what pages read.
 *
 * @param stage filling, held, ready, comparing, switching, switched, cancelled or failed
 * @param done how many events have been read, of about so many in <code>total</code>
 * @param perSecond events a second
 * @param secondsLeft at that rate, while it is filling
 * @param message what went wrong, and what to do; empty otherwise
 * @param differences what the last comparison found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RebuildResponse(
        long number,
        String stage,
        String by,
        Instant started,
        @Nullable Instant ended,
        long done,
        long total,
        int percent,
        long perSecond,
        @Nullable Long secondsLeft,
        String message,
        @Nullable DifferencesResponse differences) {

    /**
     * @param some the first of the rows
     */
    record DifferencesResponse(List<TableResponse> tables, List<ComparedRowResponse> some) {

        static DifferencesResponse of(RowComparison found) {
            return new DifferencesResponse(
                    found.tables().stream()
                            .map(count -> new TableResponse(count.table(), count.live(), count.rebuilt()))
                            .toList(),
                    found.some().stream()
                            .map(row ->
                                    new ComparedRowResponse(row.table(), ConstantWords.kebab(row.side()), row.text()))
                            .toList());
        }
    }

    /**
     * @param live how many rows only pages read
     * @param rebuilt how many rows only the rebuild made
     */
    record TableResponse(String table, long live, long rebuilt) {}

    /**
     * @param side live or rebuilt
     * @param row as JSON text
     */
    record ComparedRowResponse(String table, String side, String row) {}

    static RebuildResponse of(RebuildRun run) {
        return new RebuildResponse(
                run.number(),
                ConstantWords.kebab(run.stage()),
                run.who(),
                run.started(),
                run.ended().orElse(null),
                run.done(),
                run.total(),
                run.percent(),
                run.rate(),
                run.left().map(Duration::toSeconds).orElse(null),
                run.message(),
                run.comparison().map(DifferencesResponse::of).orElse(null));
    }
}
