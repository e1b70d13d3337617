package dev.offshoot.adapter.web.engagement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.adapter.web.api.response.ProvenanceResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of innovators and learners.
 *
 * @param id initiative and activity, joined by a tilde
 * @param toldFrom when what tells its title and what it is occurred, where that was not yet so on the day looked at
 * @param planned when it is to be held, by the plan in force
 * @param fourS as it was held; as it was planned where that is all that is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActivityResponse(
        String id,

        @Schema(description = "What its own address ends with")
        String key,

        long version,
        boolean illustrative,
        @Nullable String toldFrom,
        String title,
        @Nullable String kind,
        @Nullable String planned,
        FourSResponse fourS,
        List<PlanResponse> plans,
        @Nullable HeldResponse held,
        List<LearningResponse> learnings) {

    /** Social, situated, sustained, and starting from the learner's question. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FourSResponse(
            @Nullable String modality,
            @Nullable Integer participants,
            @Nullable String sourceContextShared,
            @Nullable String recipientContextReflected,
            @Nullable String series,
            @Nullable Integer sequenceNumber,
            @Nullable String learnerQuestion,
            @Nullable String raisedBy) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanResponse(
            String title,
            @Nullable String kind,
            @Nullable String planned,
            FourSResponse fourS,
            ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeldResponse(
            String title,
            @Nullable String kind,
            FourSResponse fourS,
            @Nullable String summary,
            ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LearningResponse(
            String learning,
            @Nullable String learner,
            @Nullable String willChange,
            ProvenanceResponse provenance) {}
}
