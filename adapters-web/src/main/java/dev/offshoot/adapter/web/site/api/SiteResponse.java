package dev.offshoot.adapter.web.site.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.adapter.web.api.response.MergedResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site of the directory.
 *
 * @param toldFrom when what tells its title and what it is occurred, where that was not yet so on the day looked at
 * @param name what it is called by the news that occurred last; left out where no name is known
 * @param nameInDoubt what it may be called as well: the dates leave open which of the two names came first
 * @param mergedInto what it merged into, and when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SiteResponse(
        String id,
        long version,
        boolean illustrative,
        @Nullable String toldFrom,
        @Nullable String name,
        @Nullable String nameInDoubt,
        List<String> formerNames,
        @Nullable String odsCode,
        @Nullable String kind,
        @Nullable String area,
        @Nullable String registered,
        List<MergerResponse> mergers,
        List<SplitResponse> splits,
        @Nullable MergedResponse mergedInto,
        @Nullable ClosureResponse closed) {

    record MergerResponse(List<String> predecessors, String occurred) {}

    record SplitResponse(List<String> successors, String occurred) {}

    record ClosureResponse(String reason, String occurred) {}
}
