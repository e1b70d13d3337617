package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.DEVELOPING;
import static dev.offshoot.initiative.Histories.ESTABLISHED;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.adopted;
import static dev.offshoot.initiative.Histories.assessed;
import static dev.offshoot.initiative.Histories.baselined;
import static dev.offshoot.initiative.Histories.chartered;
import static dev.offshoot.initiative.Histories.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneReforecast;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.projection.InitiativeProjection;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Where the dates of two facts leave open which came first, the view says what else may be so. */
class DoubtTest {

    private InitiativeView view = new InitiativeProjection().begin(HARBOUR.stream());
    private long version = 0;

    private void told(String occurred, InitiativeEvent event) {
        view = new InitiativeProjection()
                .evolve(
                        view,
                        RecordedEvent.in(
                                ZoneOffset.UTC,
                                HARBOUR.stream(),
                                version,
                                version++,
                                DeciderSpec.NOW,
                                EventMetadata.of(PartialDate.parse(occurred), "ada"),
                                event));
    }

    private void reforecast(String occurred, String to) {
        told(
                occurred,
                new MilestoneReforecast(
                        LAUNCH, "Launch", PartialDate.unknown(), PartialDate.parse(to), Cause.SCOPE, "wider"));
    }

    @Test
    void two_ratings_of_one_year_leave_open_which_stands() {
        told("2012", chartered());
        told("2013", adopted());
        told("2014", assessed(1, DEVELOPING, ""));
        told("2015", assessed(2, ESTABLISHED, ""));
        assertThat(view.readiness().enabler(COMMISSIONING).orElseThrow().perhaps())
                .isEmpty();
        told("2015-06", assessed(3, DEVELOPING, ""));
        var line = view.readiness().enabler(COMMISSIONING).orElseThrow();
        assertThat(line.current().orElseThrow().rating()).isEqualTo(DEVELOPING);
        assertThat(line.perhaps()).contains(ESTABLISHED);
    }

    private static InitiativeEvent asserted(ConfidenceRating rating) {
        return new DeliveryConfidenceAsserted(ConfidenceScale.RAG_3, rating, "as it looks", "Ada");
    }

    @Test
    void two_assertions_of_one_year_leave_open_which_confidence_stands() {
        told("2012", chartered());
        told("2014", asserted(ConfidenceRating.AMBER));
        told("2015", asserted(ConfidenceRating.GREEN));
        assertThat(view.oversight().perhapsConfidence()).isEmpty();
        told("2015-06", asserted(ConfidenceRating.RED));
        assertThat(view.oversight().confidence().orElseThrow().rating()).isEqualTo(ConfidenceRating.RED);
        assertThat(view.oversight().perhapsConfidence()).contains(ConfidenceRating.GREEN);
    }

    @Test
    void two_forecasts_of_one_year_leave_open_which_stands_and_a_baseline_comes_before_both() {
        told("2012", chartered());
        told("2013", proposed());
        told("2014", baselined("2016-01"));
        reforecast("2014", "2016-06");
        var dates = view.milestone(LAUNCH).orElseThrow().dates();
        assertThat(dates.perhapsForecast()).isEmpty();
        assertThat(dates.perhapsBaseline()).isEmpty();
        reforecast("2014", "2016-09");
        assertThat(view.milestone(LAUNCH).orElseThrow().dates().perhapsForecast())
                .contains(PartialDate.parse("2016-06"));
    }
}
