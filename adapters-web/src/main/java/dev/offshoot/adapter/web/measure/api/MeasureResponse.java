package dev.offshoot.adapter.web.measure.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.adapter.web.api.response.ProvenanceResponse;
import dev.offshoot.adapter.web.api.response.QuantityResponse;
import dev.offshoot.adapter.web.api.response.RetiredResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure and its values.
 *
 * @param id initiative and measure, joined by a tilde
 * @param toldFrom when what tells its title and what it is occurred, where that was not yet so on the day looked at
 * @param definitions the one in force first
 * @param observations one per period and site, by period
 * @param targets the one in force first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasureResponse(
        String id,

        @Schema(description = "What its own address ends with")
        String key,

        long version,
        boolean illustrative,
        @Nullable String toldFrom,
        String title,
        List<DefinitionResponse> definitions,
        List<ObservationResponse> observations,
        List<TargetResponse> targets,
        List<RebaseResponse> rebases,
        @Nullable RetiredResponse retired) {

    /**
     * @param countsSites the number of sites it reports
     * @param mayBeNegative whether a value may be below nought; left out where it does not say
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DefinitionResponse(
            int version,
            String title,
            String unit,
            String direction,
            String kind,
            @Nullable String definition,
            @Nullable String numerator,
            @Nullable String denominator,
            boolean proportion,
            @Nullable String rhythm,
            @Nullable String countsSites,
            @Nullable Boolean mayBeNegative,
            ProvenanceResponse provenance) {}

    /**
     * @param current the value that counts
     * @param superseded what it replaced, the latest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ObservationResponse(
            String period, @Nullable String site, ValueResponse current, List<ValueResponse> superseded) {}

    /**
     * @param definition the version of the definition it was made under
     * @param reason why it was restated
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ValueResponse(
            QuantityResponse value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String unit,
            int definition,
            @Nullable String reason,
            ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetResponse(
            QuantityResponse value,
            String unit,
            @Nullable String by,
            @Nullable String words,
            ProvenanceResponse provenance) {}

    record RebaseResponse(String from, String reason, ProvenanceResponse provenance) {}
}
