package dev.offshoot.adapter.web.upkeep.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.projection.upkeep.ProjectionGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Projections that are run together, and how they stand.
 *
 * @param tables what they fill
 * @param state running, paused, awaits-rebuild or failed
 * @param readable whether pages can read what is there
 * @param position the last event of the log that is in the tables
 * @param head the last event of the log
 * @param lagMillis the age of the oldest event that is not in them yet
 * @param fault what they failed on last; empty where they got past it
 * @param setAside how many events they could not take
 * @param rebuild the last rebuild, whatever became of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectionResponse(
        String name,
        List<String> tables,
        String version,
        String state,
        boolean readable,
        long position,
        long head,
        long lagMillis,
        String fault,
        int setAside,
        @Nullable RebuildResponse rebuild) {

    static ProjectionResponse of(ProjectionGroup group) {
        return new ProjectionResponse(
                group.name(),
                group.tables(),
                group.version(),
                ConstantWords.kebab(group.state()),
                group.readable(),
                group.position(),
                group.head(),
                group.lag().toMillis(),
                group.fault().orElse(""),
                group.setAside(),
                group.rebuild().map(RebuildResponse::of).orElse(null));
    }
}
