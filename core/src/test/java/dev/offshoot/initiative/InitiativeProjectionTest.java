package dev.offshoot.initiative;

import static dev.offshoot.initiative.Histories.COMMISSIONING;
import static dev.offshoot.initiative.Histories.DEVELOPING;
import static dev.offshoot.initiative.Histories.ESTABLISHED;
import static dev.offshoot.initiative.Histories.HARBOUR;
import static dev.offshoot.initiative.Histories.LAUNCH;
import static dev.offshoot.initiative.Histories.SITES;
import static dev.offshoot.initiative.Histories.achieved;
import static dev.offshoot.initiative.Histories.adopted;
import static dev.offshoot.initiative.Histories.assessed;
import static dev.offshoot.initiative.Histories.baselined;
import static dev.offshoot.initiative.Histories.chartered;
import static dev.offshoot.initiative.Histories.demanding;
import static dev.offshoot.initiative.Histories.established;
import static dev.offshoot.initiative.Histories.proposed;
import static dev.offshoot.initiative.Histories.rebaselined;
import static dev.offshoot.initiative.Histories.reforecast;
import static dev.offshoot.initiative.Histories.requested;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.MilestoneEvent.AchievementReversed;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneBaselined;
import dev.offshoot.initiative.event.MilestoneEvent.MilestoneCancelled;
import dev.offshoot.initiative.event.MilestoneEvent.RebaselineRejected;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.SpreadEvent.VehicleWoundUp;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import dev.offshoot.initiative.projection.narrative.InitiativeNarrator;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.initiative.view.part.MilestoneStage;
import dev.offshoot.laws.AnySubset;
import dev.offshoot.projection.Titles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an initiative's line shows. */
class InitiativeProjectionTest {

    private final DeciderSpec<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection> initiative =
            DeciderSpec.of(InitiativeDecider.STREAM_TYPE, HARBOUR.stream());

    static InitiativeView shown(DeciderSpec<?, ?, ?, ?>.Given given) {
        return AnySubset.line(InitiativeContext.CONTEXT, given.recorded()).orElseThrow();
    }

    private static PartialDate on(String date) {
        return PartialDate.parse(date);
    }

    private DeciderSpec<?, ?, ?, ?>.Given begun() {
        return initiative.givenNothing().and("2024-01", chartered());
    }

    @Nested
    class The_lifecycle {
        @Test
        void begins_chartered_with_what_is_known() {
            var view = shown(begun());
            assertThat(view.title()).isEqualTo("Harbour Falls Pathway");
            assertThat(view.lifecycle()).isEqualTo(Lifecycle.CHARTERED);
            assertThat(view.charter().aim()).isEmpty();
            assertThat(view.standing().scalingSince()).isEmpty();
        }

        @Test
        void is_scaling_since_the_earliest_sign_of_it() {
            var view = shown(begun().and("2024-09", new VehicleAppointed("Team", Optional.empty()))
                    .and("2024-05", new RouteAdded(ScalingRoute.GROWTH))
                    .and("XXXX", new HappeningRecorded("Pilot", Optional.empty(), Optional.empty())));
            assertThat(view.lifecycle()).isEqualTo(Lifecycle.SCALING);
            assertThat(view.standing().scalingSince()).contains(on("2024-05"));
        }

        @Test
        void follows_the_newest_pause_or_resumption() {
            var paused = begun().and("2025-06", new InitiativePaused("winter"))
                    .and("2025-01", new InitiativeResumed(Optional.empty()));
            assertThat(shown(paused).lifecycle()).isEqualTo(Lifecycle.PAUSED);
            assertThat(shown(paused).standing().change().flatMap(c -> c.reason()))
                    .contains("winter");
            assertThat(shown(paused.and("2025-09", new InitiativeResumed(Optional.empty())))
                            .lifecycle())
                    .isEqualTo(Lifecycle.SCALING);
        }

        @Test
        void ends_closed() {
            var view = shown(begun().and("2025", new InitiativeClosed("done")));
            assertThat(view.lifecycle()).isEqualTo(Lifecycle.CLOSED);
        }
    }

    @Nested
    class Definitions {
        @Test
        void of_adoption_hold_from_their_date_until_the_next() {
            var design = shown(begun().and(
                                    "2024", new AdoptionDefinitionSet(1, "weekly", Optional.empty(), on("2024-01-01")))
                            .and("2025", new AdoptionDefinitionSet(2, "daily", Optional.empty(), on("2025-04-01")))
                            .and(
                                    "2025-09",
                                    new AdoptionDefinitionSet(3, "monthly", Optional.empty(), on("2023-01-01"))))
                    .design();
            assertThat(design.adoptionDefinitionOn(LocalDate.of(2022, 1, 1))).isEmpty();
            assertThat(design.adoptionDefinitionOn(LocalDate.of(2023, 6, 1))
                            .orElseThrow()
                            .version())
                    .isEqualTo(3);
            assertThat(design.adoptionDefinitionOn(LocalDate.of(2024, 6, 1))
                            .orElseThrow()
                            .version())
                    .isEqualTo(1);
            assertThat(design.adoptionDefinitionOn(LocalDate.of(2026, 1, 1))
                            .orElseThrow()
                            .version())
                    .isEqualTo(2);
        }

        @Test
        void keep_every_version_and_show_the_newest() {
            var design = shown(begun().and(
                                    "2025", new TargetPopulationSet(61, "practices", on("2025"), Optional.of("ODS")))
                            .and("2024", new TargetPopulationSet(70, "practices", on("2024"), Optional.empty()))
                            .and("2024", new CoreComponentsPublished(1, List.of("huddle"), List.of())))
                    .design();
            assertThat(design.targetPopulations()).hasSize(2);
            assertThat(design.currentTargetPopulation().orElseThrow().sites()).isEqualTo(61);
            assertThat(design.currentCoreComponents().orElseThrow().core()).containsExactly("huddle");
        }
    }

    @Nested
    class Vehicles {
        @Test
        void have_their_spans() {
            var spread = shown(begun().and("2024-02", new VehicleAppointed("Team", Optional.of("NHS team")))
                            .and("2025-02", new VehicleTransferred("Team", "Trust", Optional.of("grown"))))
                    .spread();
            assertThat(spread.vehicle().orElseThrow().vehicle()).isEqualTo("Trust");
            var team = spread.vehicles().getFirst();
            assertThat(team.kind()).contains("NHS team");
            assertThat(team.to().orElseThrow().occurred()).isEqualTo(on("2025-02"));
            assertThat(team.successor()).contains("Trust");
        }

        @Test
        void may_be_known_by_their_end_alone() {
            var spread = shown(begun().and("2013", new VehicleTransferred("Fund", "Foundation", Optional.empty()))
                            .and("2009", new VehicleAppointed("Fund", Optional.empty()))
                            .and("2025", new VehicleWoundUp("Foundation", "closes")))
                    .spread();
            assertThat(spread.vehicle()).isEmpty();
            assertThat(spread.vehicles()).hasSize(2);
            assertThat(spread.vehicles().getFirst().from().orElseThrow().occurred())
                    .isEqualTo(on("2009"));
        }
    }

    @Nested
    class Enablers {
        @Test
        void show_the_assessment_that_stands_the_trend_and_dissent() {
            var enabler = shown(begun().and("2024", adopted())
                            .and("2025-06", assessed(1, ESTABLISHED, ""))
                            .and("2025-01", assessed(2, DEVELOPING, ""))
                            .and(
                                    "2025-07",
                                    new DissentRecorded(
                                            COMMISSIONING,
                                            "Commissioning",
                                            1,
                                            "Established",
                                            DEVELOPING,
                                            "not here",
                                            "Cy",
                                            Perspective.ADOPTER,
                                            List.of())))
                    .readiness()
                    .enabler(COMMISSIONING)
                    .orElseThrow();
            assertThat(enabler.current().orElseThrow().rating()).isEqualTo(ESTABLISHED);
            assertThat(enabler.trend()).extracting(a -> a.number()).containsExactly(2, 1);
            assertThat(enabler.standingDissents()).hasSize(1);
            assertThat(enabler.topRank()).contains(4);
        }

        @Test
        void not_assessed_have_no_rating() {
            var given = begun().and("2024", adopted());
            assertThat(shown(given).readiness().enablers().getFirst().current()).isEmpty();
            var withdrawn = given.and("2025", assessed(1, DEVELOPING, ""))
                    .and(
                            "2025-02",
                            new AssessmentWithdrawn(
                                    COMMISSIONING, "Commissioning", 1, "Developing", Optional.empty(), "wrong"));
            assertThat(shown(withdrawn).readiness().enablers().getFirst().current())
                    .isEmpty();
            assertThat(shown(withdrawn).readiness().enablers().getFirst().assessments())
                    .hasSize(1);
        }
    }

    @Test
    void an_enabler_needs_assessment_while_it_has_none_and_once_it_is_old() {
        var day = LocalDate.of(2025, 6, 1);
        var none = shown(begun().and("2024", adopted()));
        assertThat(none.readiness().needingAssessment(day, 92)).hasSize(1);
        var assessed = shown(begun().and("2024", adopted()).and("2025-03-01", assessed(1, ESTABLISHED, "")));
        assertThat(assessed.readiness().needingAssessment(day, 92)).isEmpty();
        assertThat(assessed.readiness().needingAssessment(day.plusDays(1), 92)).hasSize(1);
    }

    @Nested
    class A_milestone {
        /** A day on which nothing is overdue. */
        private static final LocalDate BEFORE = LocalDate.of(2025, 1, 1);

        private DeciderSpec<?, ?, ?, ?>.Given moved() {
            return begun().and("2024-02", proposed())
                    .and("2024-03", baselined("2025-09-30"))
                    .and("2024-10", reforecast("2025-09-30", "2025-11-10"));
        }

        private MilestoneLine launch(DeciderSpec<?, ?, ?, ?>.Given given) {
            return shown(given).milestone(LAUNCH).orElseThrow();
        }

        @Test
        void slips_from_its_first_and_from_its_current_baseline() {
            var rebaselined = moved().and("2024-11", requested("2025-09-30", "2025-10-31", "Cy"))
                    .and("2024-12", rebaselined("2025-09-30", "2025-10-31", "Cy", "Bo"))
                    .and("2025-02", reforecast("2025-10-31", "2025-11-30"));
            assertThat(launch(moved()).slipOn(BEFORE)).contains(new DayRange(41, 41));
            var launch = launch(rebaselined);
            assertThat(launch.firstBaseline()).contains(on("2025-09-30"));
            assertThat(launch.currentBaseline()).contains(on("2025-10-31"));
            assertThat(launch.slipOn(BEFORE)).contains(new DayRange(61, 61));
            assertThat(launch.currentSlipOn(BEFORE)).contains(new DayRange(30, 30));
            assertThat(launch.dates().agreed()).hasSize(2);
            assertThat(launch.dates().expected()).hasSize(2);
            assertThat(launch.dates().asked()).isEmpty();
        }

        @Test
        void overdue_slips_by_the_days_past_forecast_or_not() {
            var unmoved = launch(begun().and("2024", proposed()).and("2024", baselined("2025-09-30")));
            assertThat(unmoved.overdueOn(LocalDate.of(2025, 9, 30))).isFalse();
            assertThat(unmoved.slipsOn(LocalDate.of(2025, 9, 30))).isFalse();
            assertThat(unmoved.overdueOn(LocalDate.of(2025, 10, 10))).isTrue();
            assertThat(unmoved.slipOn(LocalDate.of(2025, 10, 10))).contains(new DayRange(10, 10));
            assertThat(unmoved.currentSlipOn(LocalDate.of(2025, 10, 10))).contains(new DayRange(10, 10));
            assertThat(unmoved.slipsOn(LocalDate.of(2025, 10, 10))).isTrue();
            assertThat(launch(moved()).slipOn(LocalDate.of(2025, 11, 20))).contains(new DayRange(51, 51));
        }

        @ParameterizedTest
        @CsvSource({
            "XXXX, true, 51, 51",
            "2024-06/.., true, 51, 51",
            "../2027-06-01, false, 51, 609",
            "2024/2027, false, 51, 822",
            "2025, false, 51, 92",
            "2025-11-20/2025-11-30, false, 51, 61",
            "2027/.., false, 458, 9223372036854775807",
            "2025-11-19, true, 51, 51"
        })
        void is_not_met_before_the_day_looked_at_whatever_was_forecast(
                String forecast, boolean overdue, long least, long most) {
            var vague = launch(begun().and("2024", proposed())
                    .and("2024", baselined("2025-09-30"))
                    .and("2024-10", reforecast("2025-09-30", forecast)));
            var day = LocalDate.of(2025, 11, 20);
            assertThat(vague.overdueOn(day)).isEqualTo(overdue);
            assertThat(vague.slipOn(day)).contains(new DayRange(least, most));
            assertThat(vague.slipsOn(day)).isTrue();
        }

        @Test
        void that_was_not_moved_does_not_slip_within_its_baseline() {
            var year = launch(begun().and("2024", proposed()).and("2024", baselined("2025")));
            assertThat(year.slipOn(LocalDate.of(2025, 12, 31))).contains(new DayRange(0, 0));
            assertThat(year.slipsOn(LocalDate.of(2025, 12, 31))).isFalse();
            assertThat(year.slipOn(LocalDate.of(2026, 1, 1))).contains(new DayRange(1, 365));
        }

        @Test
        void that_was_achieved_in_the_month_agreed_slips_by_a_range() {
            var month = launch(begun().and("2024", proposed())
                    .and("2024", baselined("2025-06"))
                    .and("2025-06", achieved(LAUNCH, "Launch", "2025-06")));
            assertThat(month.slipOn(BEFORE)).contains(new DayRange(-29, 29));
            assertThat(month.totalSlip()).contains(new DayRange(-29, 29));
        }

        @Test
        void of_a_closed_initiative_is_late_as_on_the_day_it_closed_and_slips_no_more() {
            var open = begun().and("2024", proposed()).and("2024", baselined("2025-09-30"));
            var early = shown(open.and("2025-09-01", new InitiativeClosed("done")));
            assertThat(early.worstSlip(DeciderSpec.TODAY)).isEmpty();
            assertThat(early.lateAsOf(DeciderSpec.TODAY)).isEqualTo(LocalDate.of(2025, 9, 1));
            var late = shown(open.and("2025-10-10", new InitiativeClosed("done")));
            assertThat(late.worstSlip(DeciderSpec.TODAY)).isEmpty();
            assertThat(late.milestone(LAUNCH).orElseThrow().slipOn(late.lateAsOf(DeciderSpec.TODAY)))
                    .contains(new DayRange(10, 10));
            assertThat(shown(open).lateAsOf(DeciderSpec.TODAY)).isEqualTo(DeciderSpec.TODAY);
        }

        @Test
        void that_slips_most_is_the_worst() {
            var given = moved().and("2024-04", proposed(SITES, "Twenty sites"))
                    .and("2024-05", new MilestoneBaselined(SITES, "Twenty sites", on("2025-08-31")));
            var worst = shown(given).worstSlip(LocalDate.of(2025, 9, 10)).orElseThrow();
            assertThat(worst.milestone().id()).isEqualTo(LAUNCH);
            assertThat(worst.days()).isEqualTo(new DayRange(41, 41));
            assertThat(shown(given)
                            .worstSlip(LocalDate.of(2026, 3, 2))
                            .orElseThrow()
                            .milestone()
                            .id())
                    .isEqualTo(SITES);
            assertThat(shown(begun().and("2024", proposed())).worstSlip(DeciderSpec.TODAY))
                    .isEmpty();
        }

        @Test
        void keeps_partial_dates_partial() {
            var launch = launch(begun().and("2024", proposed())
                    .and("2024", baselined("2025-09-30"))
                    .and("2024", reforecast("2025-09-30", "2025-11")));
            assertThat(launch.slipOn(BEFORE)).contains(new DayRange(32, 61));
        }

        @Test
        void does_not_let_late_news_replace_its_forecast() {
            var late = moved().and("2024-06", reforecast("2025-09-30", "2026-01"));
            assertThat(launch(late).forecast()).contains(on("2025-11-10"));
        }

        @Test
        void takes_a_newer_baseline_for_the_best_word_on_its_date() {
            var agreed = moved().and("2025", rebaselined("2025-09-30", "2026-03-31", "Cy", "Bo"));
            assertThat(launch(agreed).forecast()).isEmpty();
            assertThat(launch(agreed).expected()).contains(on("2026-03-31"));
            assertThat(launch(agreed).slipOn(BEFORE)).contains(new DayRange(182, 182));
        }

        @Test
        void shows_a_rejected_request() {
            var launch = launch(moved().and("2024-11", requested("2025-09-30", "2026", "Cy"))
                    .and("2024-12", new RebaselineRejected(LAUNCH, "Launch", on("2026"), "no case", "Bo")));
            assertThat(launch.dates().asked()).isEmpty();
            assertThat(launch.dates()
                            .lines()
                            .rejected()
                            .getFirst()
                            .request()
                            .orElseThrow()
                            .askedBy())
                    .isEqualTo("Cy");
        }

        @Test
        void stands_as_before_once_its_achievement_is_reversed() {
            var given = moved().and("2025-11", achieved(LAUNCH, "Launch", "2025-11-01"));
            assertThat(launch(given).stage()).isEqualTo(MilestoneStage.ACHIEVED);
            assertThat(launch(given).slipOn(BEFORE)).contains(new DayRange(32, 32));
            var reversed = launch(
                    given.and("2025-12", new AchievementReversed(LAUNCH, "Launch", on("2025-11-01"), "not met")));
            assertThat(reversed.stage()).isEqualTo(MilestoneStage.BASELINED);
            assertThat(reversed.actual()).isEmpty();
            assertThat(reversed.overdueOn(DeciderSpec.TODAY)).isTrue();
        }

        @Test
        void shows_what_it_requires_and_has_not() {
            var view = shown(begun().and("2024", adopted()).and("2024", demanding()));
            var launch = view.milestone(LAUNCH).orElseThrow();
            assertThat(view.readiness().unmet(launch)).containsExactly(established());
            assertThat(view.unmetMilestones(launch)).containsExactly(SITES);
            var met = shown(begun().and("2024", adopted())
                    .and("2024", demanding())
                    .and("2025", assessed(1, ESTABLISHED, ""))
                    .and("2024", proposed(SITES, "Twenty sites"))
                    .and("2025", achieved(SITES, "Twenty sites", "2025")));
            assertThat(met.readiness().unmet(launch)).isEmpty();
            assertThat(met.unmetMilestones(launch)).isEmpty();
        }

        @Test
        void cancelled_has_no_slip_and_is_not_next() {
            var view = shown(moved().and("2025", new MilestoneCancelled(LAUNCH, "Launch", "not needed")));
            assertThat(view.milestone(LAUNCH).orElseThrow().slipOn(DeciderSpec.TODAY))
                    .isEmpty();
            assertThat(view.nextMilestone()).isEmpty();
        }

        @Test
        void expected_first_is_next() {
            var given = moved().and("2024", proposed(SITES, "Twenty sites"));
            assertThat(shown(given).nextMilestone().orElseThrow().id()).isEqualTo(LAUNCH);
            var done = given.and("2025-11", achieved(LAUNCH, "Launch", "2025-11-01"));
            assertThat(shown(done).nextMilestone().orElseThrow().id()).isEqualTo(SITES);
        }
    }

    @Nested
    class Oversight {
        @Test
        void shows_the_newest_confidence_on_its_own_scale() {
            var view = shown(begun().and("2025", confident(ConfidenceScale.RAG_3, ConfidenceRating.AMBER))
                    .and("2021", confident(ConfidenceScale.RAG_5, ConfidenceRating.AMBER_RED)));
            assertThat(view.oversight().confidence().orElseThrow().scale()).isEqualTo(ConfidenceScale.RAG_3);
            assertThat(view.oversight().confidenceTrend().getFirst().scale()).isEqualTo(ConfidenceScale.RAG_5);
        }

        private static DeliveryConfidenceAsserted confident(ConfidenceScale scale, ConfidenceRating rating) {
            return new DeliveryConfidenceAsserted(scale, rating, "because", "Bo");
        }

        @Test
        void shows_risks_with_their_history() {
            var staff = new RiskId("staff");
            var given = begun().and(
                            "2025-02",
                            new RiskRaised(staff, "Staff", RiskScore.of(3, 4), Optional.empty(), Optional.empty()))
                    .and(
                            "2025-01",
                            new RiskRescored(staff, "Staff", RiskScore.of(3, 4), RiskScore.of(1, 1), Optional.empty()));
            var risk = shown(given).oversight().openRisks().getFirst();
            assertThat(risk.current().orElseThrow().score().product()).contains(12);
            assertThat(risk.trend().getFirst().score().product()).contains(1);
            assertThat(shown(given.and("2025-03", new RiskClosed(staff, "Staff", "hired")))
                            .oversight()
                            .openRisks())
                    .isEmpty();
        }
    }

    @Test
    void every_line_says_where_it_comes_from() {
        var happening = shown(
                        begun().and("2018/2020", new HappeningRecorded("Roll-out", Optional.empty(), Optional.empty())))
                .oversight()
                .happenings()
                .getFirst();
        assertThat(happening.provenance().occurred()).isEqualTo(on("2018/2020"));
        assertThat(happening.provenance().actor()).isEqualTo("ada");
        assertThat(happening.provenance().version()).isEqualTo(1);
    }

    @Test
    void holds_over_any_subset_of_its_history() {
        Plays.ALL.forEach(play -> {
            var given = initiative.givenNothing();
            for (var event : play) {
                given = given.and("2025", event);
            }
            AnySubset.isTold(InitiativeContext.CONTEXT, given.recorded());
        });
    }

    @Test
    void has_a_sentence_for_every_event() {
        var narrator = new InitiativeNarrator();
        assertThat(narrator.tell(reforecast("2025-09-30", "2025-11-10"), Titles.PLAIN))
                .isEqualTo("“Launch” forecast moved from 30 September 2025 to 10 November 2025 (cause: enabler):"
                        + " restructure");
        assertThat(Plays.ALL.stream().flatMap(List::stream).<Class<?>>map(InitiativeEvent::getClass))
                .containsAll(leaves(InitiativeEvent.class).toList());
        Plays.ALL.stream()
                .flatMap(List::stream)
                .map(e -> narrator.tell(e, Titles.PLAIN))
                .forEach(sentence -> {
                    assertThat(sentence).isNotBlank().doesNotEndWith(".").doesNotContain("Optional", "null");
                });
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(InitiativeProjectionTest::leaves)
                : Stream.of(type);
    }
}
