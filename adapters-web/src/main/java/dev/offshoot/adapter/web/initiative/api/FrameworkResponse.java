package dev.offshoot.adapter.web.initiative.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.adapter.web.api.response.ProvenanceResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A framework version that the initiative is assessed by, and every assessment made. */
record FrameworkResponse(
        String framework, String title, List<EnablerResponse> enablers, ProvenanceResponse provenance) {

    /**
     * @param current the number of the assessment that stands; left out where it is not assessed, which is no rating
     * @param inDoubt the rating that may stand as well: the dates leave open which of the two came first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EnablerResponse(
            String id,
            String title,
            List<RatingResponse> scale,
            @Nullable Integer current,
            @Nullable RatingResponse inDoubt,
            List<AssessmentResponse> assessments,
            List<DissentResponse> dissents) {}

    /** @param rank left out for a point outside the order */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RatingResponse(
            String key, String label, @Nullable Integer rank) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AssessmentResponse(
            int number,
            RatingResponse rating,
            String rationale,
            String assessor,
            String perspective,
            List<String> evidence,
            @Nullable EndingResponse withdrawn,
            ProvenanceResponse provenance) {}

    record DissentResponse(
            int assessment,
            RatingResponse rating,
            String rationale,
            String dissenter,
            String perspective,
            List<String> evidence,
            ProvenanceResponse provenance) {}
}
