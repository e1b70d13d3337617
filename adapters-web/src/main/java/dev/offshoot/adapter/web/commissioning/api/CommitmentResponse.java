package dev.offshoot.adapter.web.commissioning.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.adapter.web.api.response.ProvenanceResponse;
import dev.offshoot.adapter.web.api.response.QuantityResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A routine contract to deliver.
 *
 * @param id initiative and commitment, joined by a tilde
 * @param toldFrom when what tells its title and what it is occurred, where that was not yet so on the day looked at
 * @param ends as renewed last
 * @param lapsed whether it has lapsed and has not been renewed since
 * @param spells one per unbroken time in force, the latest last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommitmentResponse(
        String id,

        @Schema(description = "What its own address ends with")
        String key,

        long version,
        boolean illustrative,
        @Nullable String toldFrom,
        String title,
        @Nullable String commissioner,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable Boolean recurrent,
        @Nullable QuantityResponse value,
        String currency,
        boolean lapsed,
        List<CommitmentSpellResponse> spells) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CommitmentSpellResponse(
            List<TermResponse> ends, @Nullable LapseResponse lapse) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TermResponse(@Nullable String end, ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LapseResponse(@Nullable String reason, ProvenanceResponse provenance) {}
}
