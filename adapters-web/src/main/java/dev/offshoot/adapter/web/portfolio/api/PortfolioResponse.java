package dev.offshoot.adapter.web.portfolio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.adapter.web.api.response.DaysResponse;
import dev.offshoot.adapter.web.api.response.QuantityResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the portfolio.
 *
 * @param next to be given as <code>after</code> for the page that follows; left out on the last
 * @param totals over all that the filters admit, not this page alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PortfolioResponse(List<LineResponse> items, @Nullable String next, TotalsResponse totals) {

    record TotalsResponse(long initiatives, long slipping, long quiet, long needAssessment) {}

    /**
     * An initiative on one line.
     *
     * @param confidenceBefore what was asserted before the last assertion
     * @param next the outstanding milestone that is expected first
     * @param lastNews when the last news of it occurred; XXXX where none has a date
     * @param outdated how many assessments are older than one beat of its programme's rhythm
     * @param quiet no news for longer than one beat of its programme's rhythm
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineResponse(
            String id,
            boolean illustrative,
            String title,
            @Nullable String programme,
            String lifecycle,
            @Nullable ConfidenceMarkResponse confidence,
            @Nullable ConfidenceMarkResponse confidenceBefore,
            SitesResponse ever,
            SitesResponse live,
            SitesResponse embedded,
            @Nullable PopulationResponse population,
            @Nullable NextResponse next,
            List<RatedResponse> enablers,
            @Nullable String lastNews,
            boolean slipping,
            @Nullable WorstResponse worst,
            boolean quiet,
            int rhythmDays,
            long unassessed,
            long outdated) {}

    /**
     * The outstanding milestone that slips most, forecast or overdue.
     *
     * @param baselineCorrected the day the baseline it slips from took the place of a mistaken entry
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WorstResponse(
            String milestone,
            String title,
            DaysResponse slip,
            @Nullable String baselineCorrected) {}

    record ConfidenceMarkResponse(String scale, String rating, String assertedBy, String occurred) {}

    /**
     * How many sites.
     *
     * @param kind counted from single sites, reported by a source, or not-known, which is not nought
     * @param period what a reported figure is of
     * @param measure the measure that reports it
     * @param reported what a source reports beside what was counted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SitesResponse(
            String kind,
            @Nullable QuantityResponse sites,
            @Nullable String period,
            @Nullable String measure,
            @Nullable SitesResponse reported) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PopulationResponse(
            long sites, String unit, String asOf, @Nullable String source) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NextResponse(
            String milestone,
            String title,
            @Nullable String expected,
            @Nullable DaysResponse totalSlip,
            @Nullable String baselineCorrected) {}

    /** @param rating left out where the enabler is not assessed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RatedResponse(
            String enabler,
            String title,
            @Nullable String rating,
            @Nullable String occurred) {}
}
