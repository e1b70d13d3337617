package dev.offshoot.adapter.web.adoption.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.adapter.web.api.response.DaysResponse;
import dev.offshoot.adapter.web.api.response.MergedResponse;
import dev.offshoot.adapter.web.api.response.ProvenanceResponse;
import dev.offshoot.adapter.web.api.response.QuantityResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One site's relationship with one initiative.
 *
 * @param id initiative and site, joined by a tilde
 * @param mergedInto the site that it became and that counts for it since, and when
 * @param gone since when the site has been closed, or split into others: it counts at no stage since
 * @param stage that of the one it counts as: where sites merged into it, it goes on from where the furthest stood; left out where nothing has moved the site yet
 * @param stageInDoubt the stage in which it may stand as well: the dates leave open which of the two came first
 * @param plannedLiveInDoubt the date that may be planned as well: the dates leave open which of the two was said first
 * @param timeInStage how long it has been there by today, or by the day that was asked for
 * @param unread versions of entries that make no sense where their dates put them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdoptionResponse(
        String id,
        long version,
        boolean illustrative,
        String initiative,
        String site,
        @Nullable String siteName,
        @Nullable MergedResponse mergedInto,
        @Nullable String gone,
        @Nullable StageResponse stage,
        @Nullable String stageInDoubt,
        @Nullable DaysResponse timeInStage,
        List<ReachedResponse> reached,
        List<SpellResponse> spells,
        List<Long> unread,
        @Nullable String plannedLive,
        @Nullable String plannedLiveInDoubt,
        List<CompletedActivityResponse> activities,
        List<AdaptationResponse> adaptations,
        List<FidelityResponse> fidelityReviews,
        List<KnockOnResponse> knockOns,
        List<SupportResponse> support) {

    record StageResponse(String stage, String since) {}

    /** @param definition the adoption definition it went live, returned or was embedded by */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReachedResponse(
            String turn,
            @Nullable Integer definition,
            @Nullable String words,
            ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpellResponse(
            String start,
            boolean again,
            int definition,
            @Nullable String embeddedOn,
            @Nullable String end,
            @Nullable String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CompletedActivityResponse(
            String activity,
            @Nullable String stage,
            boolean training,
            @Nullable QuantityResponse people,
            ProvenanceResponse provenance) {}

    /** On the fields of FRAME. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AdaptationResponse(
            String change,
            @Nullable String phase,
            @Nullable String planning,
            @Nullable String decidedBy,
            @Nullable String subject,
            @Nullable String level,
            @Nullable String nature,
            String fidelityConsistent,
            @Nullable String duration,
            List<String> reasons,
            ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FidelityResponse(
            @Nullable String finding,
            @Nullable String words,
            @Nullable Integer coreComponents,
            @Nullable String reviewer,
            ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KnockOnResponse(String change, @Nullable String where, ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SupportResponse(
            String kind,
            @Nullable QuantityResponse quantity,
            @Nullable String unit,
            @Nullable String description,
            ProvenanceResponse provenance) {}
}
