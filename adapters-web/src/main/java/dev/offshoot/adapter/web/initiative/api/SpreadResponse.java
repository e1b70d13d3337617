package dev.offshoot.adapter.web.initiative.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.adapter.web.api.response.ProvenanceResponse;
import dev.offshoot.adapter.web.api.response.QuantityResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The means by which an innovation spreads. */
record SpreadResponse(
        List<VehicleResponse> vehicles,
        List<RouteResponse> routes,
        List<LeverResponse> levers,
        List<EndorsementResponse> endorsements) {

    /** @param to left out while it is in charge */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VehicleResponse(
            String vehicle,
            @Nullable String kind,
            @Nullable ProvenanceResponse from,
            @Nullable ProvenanceResponse to,
            @Nullable String successor,
            @Nullable String reason) {}

    record RouteResponse(String route, ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeverResponse(
            String lever,
            String title,
            @Nullable String issuer,
            String kind,
            @Nullable String starts,
            @Nullable String ends,
            @Nullable QuantityResponse sitesReached,
            @Nullable EndingResponse ended,
            ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EndorsementResponse(String body, @Nullable String form, ProvenanceResponse provenance) {}
}
