package dev.offshoot.adapter.web.initiative.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.adapter.web.api.response.ProvenanceResponse;
import dev.offshoot.adapter.web.api.response.QuantityResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An initiative, whole. Lists are in the order of recording.
 *
 * @param version the version of its stream, which a command may name in If-Match
 * @param toldFrom when what tells its title and what it is occurred, where that was not yet so on the day looked at
 * @param lastNews when the last news of it occurred, its sites, measures and all else about it included; XXXX where none
 *     has a date
 * @param nextMilestone the outstanding milestone that is expected first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InitiativeResponse(
        String id,
        long version,
        boolean illustrative,
        @Nullable String toldFrom,
        Instant lastRecorded,
        @Nullable String lastNews,
        StandingResponse standing,
        CharterResponse charter,
        DesignResponse design,
        SpreadResponse spread,
        List<FrameworkResponse> frameworks,
        List<EvidenceResponse> evidence,
        List<BarrierResponse> barriers,
        List<MilestoneResponse> milestones,
        @Nullable String nextMilestone,
        List<RiskResponse> risks,
        @Nullable ConfidenceResponse confidence,
        @Nullable String confidenceInDoubt,
        List<ConfidenceResponse> confidences,
        List<GateResponse> gates,
        List<HappeningResponse> happenings,
        List<FindingResponse> findings) {

    /** @param scalingSince the earliest date that shows the work of spreading */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StandingResponse(
            String lifecycle,
            @Nullable String scalingSince,
            @Nullable ChangeResponse change) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeResponse(String to, @Nullable String reason, ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CharterResponse(
            String title,
            String innovation,
            @Nullable String kind,
            @Nullable String aim,
            @Nullable String owner,
            @Nullable String programme,
            @Nullable String targetDate,
            @Nullable ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EvidenceResponse(
            String id,
            String title,
            String kind,
            String strength,
            @Nullable String source,
            @Nullable String reviewBy,
            @Nullable String enabler,
            ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BarrierResponse(
            String id,
            String title,
            @Nullable String description,
            @Nullable String enabler,
            @Nullable EndingResponse resolved,
            ProvenanceResponse provenance) {}

    /** @param current the score in force */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RiskResponse(
            String id,
            String title,
            @Nullable ScoreResponse current,
            List<ScoreResponse> scores,
            @Nullable String owner,
            @Nullable String response,
            @Nullable EndingResponse closed,
            ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScoreResponse(
            @Nullable Integer likelihood,
            @Nullable Integer consequence,
            @Nullable String reason,
            ProvenanceResponse provenance) {}

    record ConfidenceResponse(
            String scale, String rating, String rationale, String assertedBy, ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GateResponse(
            String id,
            String title,
            @Nullable String planned,
            @Nullable DecidedResponse decided,
            ProvenanceResponse provenance) {}

    record DecidedResponse(String decision, List<String> conditions, String decidedBy, ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HappeningResponse(
            String text,
            @Nullable QuantityResponse quantity,
            @Nullable String unit,
            ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingResponse(
            String text,
            @Nullable String concludedBy,
            @Nullable QuantityResponse quantity,
            @Nullable String unit,
            ProvenanceResponse provenance) {}
}
