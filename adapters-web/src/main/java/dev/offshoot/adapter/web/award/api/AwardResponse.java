package dev.offshoot.adapter.web.award.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.adapter.web.api.response.ProvenanceResponse;
import dev.offshoot.adapter.web.api.response.QuantityResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An award: money promised, scheduled and drawn down.
 *
 * @param id initiative and award, joined by a tilde
 * @param toldFrom when what tells its title and what it is occurred, where that was not yet so on the day looked at
 * @param amount as varied last; left out where it is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AwardResponse(
        String id,

        @Schema(description = "What its own address ends with")
        String key,

        long version,
        boolean illustrative,
        @Nullable String toldFrom,
        String title,
        @Nullable String funder,
        @Nullable QuantityResponse firstAmount,
        @Nullable QuantityResponse amount,
        String currency,
        @Nullable String purpose,
        @Nullable String ends,
        BigDecimal scheduled,
        BigDecimal approved,
        BigDecimal paid,
        @Nullable ProvenanceResponse made,
        List<VariationResponse> variations,
        List<TrancheResponse> tranches,
        List<ClaimResponse> claims,
        @Nullable ClosedResponse closed) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VariationResponse(
            @Nullable QuantityResponse from, QuantityResponse to, String reason, ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TrancheResponse(
            String key,
            String title,
            BigDecimal amount,
            @Nullable String due,
            List<ConditionResponse> conditions,
            ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConditionResponse(
            String key, String words, @Nullable SettledResponse settled) {}

    /** @param waivedBy left out where the condition was met */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SettledResponse(
            @Nullable String waivedBy, @Nullable String reason, ProvenanceResponse provenance) {}

    /** @param decision left out while nobody has decided */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClaimResponse(
            String key,
            String tranche,
            String trancheTitle,
            BigDecimal amount,
            String claimedBy,
            @Nullable DecisionResponse decision,
            @Nullable PaymentResponse payment,
            ProvenanceResponse provenance) {}

    /**
     * @param elsewhere given elsewhere, and only recorded here
     * @param by left out where it was rejected, and where the source does not say
     * @param corrected the day it took the place of a mistaken decision
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionResponse(
            boolean approved,
            boolean elsewhere,
            @Nullable String by,
            @Nullable String rejectedFor,
            @Nullable String corrected,
            ProvenanceResponse provenance) {}

    record PaymentResponse(BigDecimal amount, ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClosedResponse(@Nullable String reason, ProvenanceResponse provenance) {}
}
