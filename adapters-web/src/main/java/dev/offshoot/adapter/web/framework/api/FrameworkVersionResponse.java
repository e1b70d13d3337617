package dev.offshoot.adapter.web.framework.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.adapter.web.api.response.ProvenanceResponse;
import dev.offshoot.adapter.web.api.response.RetiredResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published version of a framework.
 *
 * @param id framework and version, joined by a tilde
 * @param toldFrom when what tells its title and what it is occurred, where that was not yet so on the day looked at
 * @param source where it was published
 * @param scaleNote where its scales come from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FrameworkVersionResponse(
        String id,
        String framework,
        String frameworkVersion,
        long version,
        boolean illustrative,
        @Nullable String toldFrom,
        String title,
        String about,
        @Nullable String source,
        String scaleNote,
        List<FrameworkEnablerResponse> enablers,
        List<ScaleResponse> scales,
        @Nullable ProvenanceResponse published,
        @Nullable RetiredResponse retired) {

    record FrameworkEnablerResponse(String key, String title, String meaning, String scale) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScaleResponse(
            String key,
            String title,
            List<PointResponse> points,
            @Nullable Integer maxRank) {}

    /** @param rank left out for a point outside the order */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PointResponse(String key, String label, @Nullable Integer rank) {}
}
