package dev.offshoot.adapter.web.initiative.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.adapter.web.api.response.ProvenanceResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What spreads, what counts as adopted, and how many sites could be reached: every version. */
record DesignResponse(
        List<CoreComponentsResponse> coreComponents,
        List<AdoptionDefinitionResponse> adoptionDefinitions,
        List<TargetPopulationResponse> targetPopulations) {

    record CoreComponentsResponse(
            int version, List<String> core, List<String> adaptable, ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AdoptionDefinitionResponse(
            int version, String rule, @Nullable String sustainmentTest, String from, ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetPopulationResponse(
            long sites, String unit, String asOf, @Nullable String source, ProvenanceResponse provenance) {}
}
