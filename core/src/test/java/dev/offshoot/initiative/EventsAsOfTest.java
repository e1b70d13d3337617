package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.DEVELOPING;
import static dev.offshoot.initiative.Histories.EMBEDDED;
import static dev.offshoot.initiative.Histories.ESTABLISHED;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.adopted;
import static dev.offshoot.initiative.Histories.assessed;
import static dev.offshoot.initiative.Histories.baselined;
import static dev.offshoot.initiative.Histories.chartered;
import static dev.offshoot.initiative.Histories.proposed;
import static dev.offshoot.initiative.Histories.rebaselined;
import static dev.offshoot.initiative.Histories.reforecast;
import static dev.offshoot.initiative.Histories.requested;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.laws.AnySubset;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From what to what, by whom, and under which name: worked out for the moment asked. */
final class EventsAsOfTest {

    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    private DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection>.Given begun() {
        return initiative.givenNothing().and("2015", chartered());
    }

    private static List<String> told(DeciderSpec<?, ?, ?, ?>.Given given) {
        return AnySubset.told(InitiativeContext.CONTEXT, given.recorded());
    }

    private static InitiativeView shown(DeciderSpec<?, ?, ?, ?>.Given given) {
        return AnySubset.line(InitiativeContext.CONTEXT, given.recorded()).orElseThrow();
    }

    @Nested
    class A_move {
        private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection>.Given moved =
                begun().and("2024-01", proposed())
                        .and("2024-01", baselined("2025-06-30"))
                        .and("2024-02-10", reforecast("2025-06-30", "2025-07-31"))
                        .and("2024-02-05", reforecast("2025-06-30", "2025-12-31"));

        @Test
        void goes_from_what_came_before_it_whatever_was_believed_when_it_was_typed() {
            assertThat(told(moved).get(3)).contains("from 31 December 2025 to 31 July 2025");
            assertThat(told(moved).get(4)).contains("from 30 June 2025 to 31 December 2025");
            assertThat(shown(moved)
                            .milestone(LAUNCH)
                            .orElseThrow()
                            .dates()
                            .lines()
                            .reforecasts())
                    .extracting(f -> f.from().edtf())
                    .containsExactly("2025-12-31", "2025-06-30");
        }

        @Test
        void of_the_baseline_goes_from_the_one_in_force_then() {
            var given = moved.and("2024-06", requested("2025-06-30", "2025-09", "Cy"))
                    .and("2024-07", rebaselined("2025-06-30", "2025-09", "Cy", "Bo"))
                    .and("2024-04", rebaselined("2025-06-30", "2025-08", "Cy", "Bo"));
            assertThat(told(given).get(5)).contains("from August 2025 to September 2025");
            assertThat(told(given).get(6)).contains("from August 2025 to September 2025");
            assertThat(shown(given)
                            .milestone(LAUNCH)
                            .orElseThrow()
                            .dates()
                            .lines()
                            .baselines())
                    .extracting(b -> b.request().map(r -> r.from().edtf()).orElse("first"))
                    .containsExactly("first", "2025-08", "2025-06-30");
        }

        @Test
        void says_no_beginning_where_none_is_known() {
            assertThat(told(begun().and("2024", reforecast("2025-06-30", "2025-07-31")))
                            .get(1))
                    .contains("forecast moved to 31 July 2025");
        }
    }

    @Test
    void a_rating_and_a_score_say_what_stood_before() {
        var staff = new RiskId("staff");
        var given = begun().and("2020", adopted())
                .and("2024", assessed(1, ESTABLISHED, ""))
                .and("2022", assessed(2, DEVELOPING, ""))
                .and("2025", assessed(3, EMBEDDED, "Established"))
                .and(
                        "2026-01",
                        new AssessmentWithdrawn(
                                COMMISSIONING, "Commissioning", 3, "Embedded", Optional.of("Developing"), "wrong site"))
                .and("2020", new RiskRaised(staff, "Staff", RiskScore.of(3, 4), Optional.empty(), Optional.empty()))
                .and("2024", new RiskRescored(staff, "Staff", RiskScore.of(3, 4), RiskScore.of(1, 4), Optional.empty()))
                .and(
                        "2022",
                        new RiskRescored(staff, "Staff", RiskScore.of(3, 4), RiskScore.of(5, 4), Optional.empty()));
        assertThat(told(given).get(2)).contains("assessed as Established, before that Developing");
        assertThat(told(given).get(3)).contains("assessed as Developing by");
        assertThat(told(given).get(5)).contains("leaving Established");
        assertThat(told(given).get(7)).contains("from 20 (likelihood 5, consequence 4) to 4");
        assertThat(told(given).get(8)).contains("from 12 (likelihood 3, consequence 4) to 20");
    }

    @Test
    void who_did_it_is_told_with_who_entered_it_for_them() {
        var cy = new DeliveryConfidenceAsserted(ConfidenceScale.RAG_3, ConfidenceRating.RED, "late", "R. Okafor");
        var ada = new DeliveryConfidenceAsserted(ConfidenceScale.RAG_3, ConfidenceRating.RED, "late", "Ada");
        var given = begun().and("2024", cy)
                .and("2024", ada)
                .and("2024", rebaselined("2025", "2026", "not stated", "not stated"));
        assertThat(told(given).get(1)).contains("by ada on behalf of R. Okafor: late");
        assertThat(told(given).get(2)).contains("by Ada: late");
        assertThat(told(given).get(3)).contains("asked by (not stated), approved by (not stated)");
    }

    @Test
    void the_population_counted_last_is_the_current_one_whenever_it_was_told() {
        var given = begun().and("2020", population(51, "2020")).and("2021", population(40, "2016"));
        assertThat(shown(given).design().currentTargetPopulation().orElseThrow().sites())
                .isEqualTo(51);
    }

    private static TargetPopulationSet population(long sites, String asOf) {
        return new TargetPopulationSet(sites, "practices", PartialDate.parse(asOf), Optional.empty());
    }

    @Nested
    class Before_its_charter {
        private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

        private Optional<ReadModel<InitiativeView>> on(LocalDate day, DeciderSpec<?, ?, ?, ?>.Given given) {
            return InitiativeContext.CONTEXT
                    .streamProjection()
                    .at(new AsOf(Optional.empty(), Optional.of(day)), given.recorded(), InitiativeEvent.class);
        }

        @Test
        void it_is_called_by_its_name_and_is_not_chartered_yet() {
            var line = on(DAY, begun().and("2014", proposed()).and("2014-01", baselined("2016")))
                    .orElseThrow();
            assertThat(line.body().title()).isEqualTo("Harbour Falls Pathway");
            assertThat(line.body().charter().innovation()).isEqualTo("Falls pathway");
            assertThat(line.body().charter().standsOn(DAY)).isFalse();
            assertThat(line.body().charter().standsOn(LocalDate.of(2016, 1, 1))).isTrue();
        }

        @Test
        void it_is_not_there_where_nothing_of_it_had_happened() {
            assertThat(on(DAY, begun())).isEmpty();
            assertThat(on(LocalDate.of(2015, 12, 31), begun())).isPresent();
        }
    }
}
