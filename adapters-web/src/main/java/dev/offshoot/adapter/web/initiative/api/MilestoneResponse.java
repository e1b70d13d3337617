package dev.offshoot.adapter.web.initiative.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offshoot.adapter.web.api.response.DaysResponse;
import dev.offshoot.adapter.web.api.response.ProvenanceResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone: what was promised, moved and met.
 *
 * @param currentBaselineInDoubt the date that may be agreed as well: the dates leave open which of the two came first
 * @param forecastInDoubt the date that may be forecast as well: the dates leave open which of the two came first
 * @param expected the best present word on its date
 * @param overdue outstanding although all the days it was expected on have passed
 * @param totalSlip days from the first baseline; of what is overdue, the days past
 * @param currentSlip days from the current baseline
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MilestoneResponse(
        String id,
        String title,
        @Nullable String acceptanceTest,
        String stage,
        @Nullable String planned,
        @Nullable String firstBaseline,
        @Nullable String currentBaseline,
        @Nullable String currentBaselineInDoubt,
        @Nullable String forecast,
        @Nullable String forecastInDoubt,
        @Nullable String actual,
        @Nullable String expected,
        boolean overdue,
        @Nullable DaysResponse totalSlip,
        @Nullable DaysResponse currentSlip,
        DatesResponse dates,
        @Nullable AchievedResponse achievement,
        List<EndingResponse> reversals,
        @Nullable EndingResponse cancelled,
        List<RequirementResponse> requiredEnablers,
        List<String> requiredMilestones,
        ProvenanceResponse provenance) {

    /** @param pending a rebaseline that nobody has decided */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DatesResponse(
            List<BaselineResponse> baselines,
            List<ReforecastResponse> reforecasts,
            @Nullable RequestedResponse pending,
            List<RejectedResponse> rejected) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BaselineResponse(
            String date,
            @Nullable RequestedResponse request,
            @Nullable String approvedBy,
            ProvenanceResponse provenance) {}

    record ReforecastResponse(String from, String to, String cause, String reason, ProvenanceResponse provenance) {}

    record RequestedResponse(
            String from, String to, String cause, String reason, String askedBy, ProvenanceResponse provenance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RejectedResponse(
            @Nullable RequestedResponse request, String to, String rejectedBy, EndingResponse rejection) {}

    /** @param unmet what it required and did not have, by what is known of that day now; a waiver may have accepted it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AchievedResponse(
            String actual,
            List<String> evidence,
            @Nullable WaiverResponse waiver,
            List<String> unmet,
            ProvenanceResponse provenance) {}

    record WaiverResponse(String by, String reason) {}

    record RequirementResponse(String enabler, String title, String rating, String label, int rank) {}
}
