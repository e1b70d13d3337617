package dev.offshoot.measure;

import static dev.offshoot.measure.Measures.PEOPLE;
import static dev.offshoot.measure.Measures.change;
import static dev.offshoot.measure.Measures.counted;
import static dev.offshoot.measure.Measures.date;
import static dev.offshoot.measure.Measures.figure;
import static dev.offshoot.measure.Measures.observed;
import static dev.offshoot.measure.Measures.people;
import static dev.offshoot.measure.Measures.restated;
import static dev.offshoot.measure.Measures.share;
import static dev.offshoot.measure.Measures.sites;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.CorrectionRejection.LaterEventsStandOnIt;
import dev.offshoot.command.CorrectionRejection.WouldNotHold;
import dev.offshoot.command.StreamRejection.HasEnded;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.Correct;
import dev.offshoot.measure.domain.Measure;
import dev.offshoot.measure.domain.MeasureCommand;
import dev.offshoot.measure.domain.MeasureCommand.DefineMeasure;
import dev.offshoot.measure.domain.MeasureCommand.RebaseLimits;
import dev.offshoot.measure.domain.MeasureCommand.RecordObservation;
import dev.offshoot.measure.domain.MeasureCommand.RestateObservation;
import dev.offshoot.measure.domain.MeasureCommand.RetireMeasure;
import dev.offshoot.measure.domain.MeasureCommand.SetTarget;
import dev.offshoot.measure.domain.MeasureDecider;
import dev.offshoot.measure.domain.MeasureRejection;
import dev.offshoot.measure.domain.MeasureStateRejection.AlreadyRebased;
import dev.offshoot.measure.domain.MeasureStateRejection.AlreadyRetired;
import dev.offshoot.measure.domain.MeasureStateRejection.DefinedSo;
import dev.offshoot.measure.domain.MeasureStateRejection.MeasureIsRetired;
import dev.offshoot.measure.domain.MeasureStateRejection.MeasureUnknown;
import dev.offshoot.measure.domain.MeasureStateRejection.NoSuchDefinition;
import dev.offshoot.measure.domain.MeasureStateRejection.ObservedAfterwards;
import dev.offshoot.measure.domain.MeasureStateRejection.UnderAnotherUnit;
import dev.offshoot.measure.domain.ObservationRejection.AlreadyObserved;
import dev.offshoot.measure.domain.ObservationRejection.BelowNought;
import dev.offshoot.measure.domain.ObservationRejection.NotAPercentage;
import dev.offshoot.measure.domain.ObservationRejection.NotAProportion;
import dev.offshoot.measure.domain.ObservationRejection.NothingToDivideBy;
import dev.offshoot.measure.domain.ObservationRejection.NothingToRestate;
import dev.offshoot.measure.domain.ObservationRejection.NumeratorAboveDenominator;
import dev.offshoot.measure.domain.ObservationRejection.ObservedBeforePeriod;
import dev.offshoot.measure.domain.ObservationRejection.PeriodNotBegun;
import dev.offshoot.measure.domain.ObservationRejection.RestatedBeforeObserved;
import dev.offshoot.measure.domain.ObservationRejection.SameValue;
import dev.offshoot.measure.domain.Value;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.Figure;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.LimitsRebased;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.measure.event.MeasureEvent.MeasureRetired;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.measure.event.MeasureEvent.ObservationRestated;
import dev.offshoot.measure.event.MeasureEvent.TargetSet;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.StreamId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeasureDeciderTest {

    private final DeciderSpec<MeasureCommand, Measure, MeasureEvent, MeasureRejection> measure =
            DeciderSpec.of(MeasureDecider.STREAM_TYPE, PEOPLE.stream());

    private static RecordObservation observe(String period, String quantity) {
        return observe(period, Optional.empty(), new Value.Given(Quantity.parse(quantity)));
    }

    private static RecordObservation observe(String period, Optional<String> site, Value value) {
        return new RecordObservation(PEOPLE, date(period), site, value, Optional.empty());
    }

    private static Value partOf(String numerator, String denominator) {
        return new Value.PartOf(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static RestateObservation restate(String period, String quantity) {
        return new RestateObservation(
                PEOPLE,
                date(period),
                Optional.empty(),
                new Value.Given(Quantity.parse(quantity)),
                Optional.empty(),
                "recounted");
    }

    @Nested
    class Defining {
        @Test
        void opens_it_with_its_first_version() {
            measure.givenNothing()
                    .when(new DefineMeasure(PEOPLE, counted("People", "people")))
                    .then(people());
        }

        @Test
        void the_same_again_changes_nothing() {
            var define = new DefineMeasure(PEOPLE, counted("People", "people"));
            measure.given(people()).when(define, "2026-03-01").thenNothing();
            measure.given(people()).when(define).thenRefused(new DefinedSo(date("2026-03-01")));
        }

        @Test
        void amends_while_nothing_is_observed() {
            measure.given(people())
                    .when(new DefineMeasure(PEOPLE, counted("People", "women")))
                    .then(new MeasureDefined(1, counted("People", "women")));
        }

        @Test
        void is_frozen_once_observed_so_a_change_makes_a_new_version() {
            measure.given(people(), observed("2019", "12"))
                    .when(new DefineMeasure(PEOPLE, counted("People", "women")))
                    .then(new MeasureDefined(2, counted("People", "women")));
        }

        @Test
        void a_second_version_is_amended_until_it_is_observed_too() {
            var second = new MeasureDefined(2, counted("People", "women"));
            measure.given(people(), observed("2019", "12"), second)
                    .when(new DefineMeasure(PEOPLE, counted("People", "adults")))
                    .then(new MeasureDefined(2, counted("People", "adults")));
        }

        @Test
        void that_came_to_light_late_is_a_version_of_its_own_and_not_in_force() {
            var history = measure.givenNothing().and("2020", people());
            history.when(new DefineMeasure(PEOPLE, counted("People", "women")), "2018")
                    .then(new MeasureDefined(2, counted("People", "women")));
            history.and("2018", new MeasureDefined(2, counted("People", "women")))
                    .when(observe("2021", "9"))
                    .then(observed("2021", "9"));
            history.when(new DefineMeasure(PEOPLE, counted("People", "people")), "2018")
                    .thenRefused(new DefinedSo(date("2020")));
        }

        @Test
        void between_two_versions_is_compared_with_the_one_before_it() {
            measure.givenNothing()
                    .and("2018", people())
                    .and("2018", observed("2018", "1"))
                    .and("2024", new MeasureDefined(2, counted("People", "women")))
                    .when(new DefineMeasure(PEOPLE, counted("People", "women")), "2020")
                    .then(new MeasureDefined(3, counted("People", "women")));
        }

        @Test
        void comes_before_anything_else() {
            measure.givenNothing().when(observe("2019", "12")).thenRefused(new MeasureUnknown(PEOPLE));
        }
    }

    @Nested
    class Observing {
        @Test
        void keeps_the_qualifier_and_the_unit() {
            measure.given(people())
                    .when(observe("2017-11", "more than 8000"))
                    .then(observed("2017-11", "more than 8000"));
        }

        @Test
        void that_no_number_is_to_be_had_is_neither_nought_nor_unknown() {
            measure.given(people()).when(observe("2019", "*")).then(observed("2019", "suppressed"));
            measure.given(people(), observed("2019", "suppressed"))
                    .when(restate("2019", "0"))
                    .then(new ObservationRestated(
                            date("2019"),
                            Optional.empty(),
                            figure("suppressed"),
                            figure("0"),
                            "people",
                            1,
                            "recounted"));
            measure.given(people(), observed("2019", "suppressed"))
                    .when(restate("2019", "exempt"))
                    .then(new ObservationRestated(
                            date("2019"),
                            Optional.empty(),
                            figure("suppressed"),
                            figure("exempt"),
                            "people",
                            1,
                            "recounted"));
            measure.given(people(), observed("2019", "suppressed"))
                    .when(restate("2019", "*"))
                    .thenRefused(new SameValue(figure("suppressed")));
        }

        @Test
        void is_made_once_for_a_period() {
            measure.given(people(), observed("2019", "12"))
                    .when(observe("2019", "13"))
                    .thenRefused(new AlreadyObserved(date("2019"), figure("12")));
        }

        @Test
        void two_dates_of_the_same_days_are_one_period() {
            measure.given(people(), observed("2019", "12"))
                    .when(observe("2019-01/2019-12", "13"))
                    .thenRefused(new AlreadyObserved(date("2019-01/2019-12"), figure("12")));
            measure.given(people(), observed("2019", "12"))
                    .when(observe("../2019-12-31", "13"))
                    .then(observed("../2019-12-31", "13"));
        }

        @Test
        void each_site_has_a_value_of_its_own() {
            var there = observe("2019", Optional.of("weston"), new Value.Given(Quantity.exactly(3)));
            measure.given(people(), observed("2019", "12"))
                    .when(there)
                    .then(new ObservationRecorded(date("2019"), Optional.of("weston"), figure("3"), "people", 1));
            assertThat(there.about())
                    .containsExactly(new StreamId("initiative", "iris"), new StreamId("site", "weston"));
        }

        @Test
        void needs_a_period_that_has_begun() {
            measure.given(people())
                    .when(observe("2027", "12"))
                    .thenRefused(new PeriodNotBegun(date("2027"), DeciderSpec.TODAY));
            measure.given(people()).when(observe("2026", "12")).then(observed("2026", "12"));
        }

        @Test
        void never_comes_before_its_period() {
            measure.given(people())
                    .when(observe("2021-12", "12"), "2020")
                    .thenRefused(new ObservedBeforePeriod(date("2021-12"), date("2020")));
            measure.given(people()).when(observe("2021-12", "12"), "2021-12-01").then(observed("2021-12", "12"));
            measure.given(people()).when(observe("2021-12", "12"), "2021").then(observed("2021-12", "12"));
            measure.given(people())
                    .when(observe("2025/2028", "12"))
                    .thenRefused(new PeriodNotBegun(date("2025/2028"), DeciderSpec.TODAY));
        }

        @Test
        void is_not_below_nought_unless_the_measure_may_be() {
            measure.given(people())
                    .when(observe("2019", "-99"))
                    .thenRefused(new BelowNought(Quantity.parse("-99"), false));
            measure.given(people())
                    .when(observe("2019", "-5 to 5"))
                    .thenRefused(new BelowNought(Quantity.parse("-5 to 5"), false));
            measure.given(people()).when(observe("2019", "0")).then(observed("2019", "0"));
            measure.given(new MeasureDefined(1, sites()))
                    .when(observe("2019", "-1"))
                    .thenRefused(new BelowNought(Quantity.parse("-1"), true));
            measure.given(new MeasureDefined(1, change()))
                    .when(observe("2019", "-99"))
                    .then(observed("2019", "-99"));
        }

        @Test
        void names_the_version_it_was_made_under() {
            var second = new MeasureDefined(2, counted("People", "women"));
            var history = measure.givenNothing()
                    .and("2018", people())
                    .and("2019", observed("2019", "12"))
                    .and("2019", second);
            history.when(observe("2020", "9"))
                    .then(new ObservationRecorded(date("2020"), Optional.empty(), figure("9"), "women", 2));
            history.when(withVersion(1)).then(observed("2018", "9"));
            history.when(withVersion(3)).thenRefused(new NoSuchDefinition(3, 2));
        }

        @Test
        void is_made_under_the_definition_in_force_at_the_end_of_its_period() {
            var history = measure.givenNothing()
                    .and("2018-04-01", people())
                    .and("2024-06-30", new MeasureDefined(2, counted("People", "women")));
            history.when(observe("2021", "9")).then(observed("2021", "9"));
            history.when(observe("2024-06", "9")).then(inVersionTwo("2024-06"));
            history.when(observe("2024", "9")).then(inVersionTwo("2024"));
            history.when(observe("2024-06-29", "9")).then(observed("2024-06-29", "9"));
            history.when(observe("2017", "9")).then(observed("2017", "9"));
            history.when(observe("2020-10/..", "9")).then(inVersionTwo("2020-10/.."));
        }

        private static ObservationRecorded inVersionTwo(String period) {
            return new ObservationRecorded(date(period), Optional.empty(), figure("9"), "women", 2);
        }

        private static RecordObservation withVersion(int version) {
            return new RecordObservation(
                    PEOPLE, date("2018"), Optional.empty(), new Value.Given(Quantity.exactly(9)), Optional.of(version));
        }
    }

    @Nested
    class A_proportion {
        private final DeciderSpec<MeasureCommand, Measure, MeasureEvent, MeasureRejection>.Given share =
                measure.given(new MeasureDefined(1, share()));

        private static ObservationRecorded percent(Figure figure) {
            return new ObservationRecorded(date("2020-02"), Optional.empty(), figure, "percent", 1);
        }

        @Test
        void is_worked_out_from_both_numbers_which_are_kept() {
            share.when(observe("2020-02", Optional.empty(), partOf("2264", "4318")))
                    .then(percent(Measures.of("2264", "4318", "52.4317")));
            share.when(observe("2020-02", Optional.empty(), partOf("8", "8")))
                    .then(percent(Measures.of("8", "8", "100")));
            share.when(observe("2020-02", Optional.empty(), partOf("1", "8")))
                    .then(percent(Measures.of("1", "8", "12.5")));
            share.when(observe("2020-02", Optional.empty(), partOf("0", "8")))
                    .then(percent(Measures.of("0", "8", "0")));
        }

        @Test
        void never_has_a_numerator_above_its_denominator() {
            share.when(observe("2020-02", Optional.empty(), partOf("9", "8")))
                    .thenRefused(new NumeratorAboveDenominator(new BigDecimal("9"), new BigDecimal("8")));
            share.when(observe("2020-02", Optional.empty(), partOf("-1", "8")))
                    .thenRefused(new NumeratorAboveDenominator(new BigDecimal("-1"), new BigDecimal("8")));
        }

        @Test
        void lies_between_nought_and_a_hundred_and_may_be_either() {
            share.when(observe("2020-02", "0")).then(percent(figure("0")));
            share.when(observe("2020-02", "100")).then(percent(figure("100")));
            share.when(observe("2020-02", "0 to 100")).then(percent(figure("0 to 100")));
        }

        @Test
        void is_not_taken_of_nothing() {
            share.when(observe("2020-02", Optional.empty(), partOf("0", "0")))
                    .thenRefused(new NothingToDivideBy(new BigDecimal("0")));
        }

        @Test
        void may_be_bounded_by_a_hundred_but_not_lie_beyond_it() {
            share.when(observe("2020-02", "fewer than 5")).then(percent(figure("fewer than 5")));
            share.when(observe("2020-02", "more than 99")).then(percent(figure("more than 99")));
            for (var beyond : List.of("more than 100", "fewer than 0", "more than -1", "at least 101", "5 to 101")) {
                share.when(observe("2020-02", beyond)).thenRefused(new NotAPercentage(Quantity.parse(beyond)));
            }
        }

        @Test
        void may_be_suppressed_exempt_or_not_applicable() {
            for (var none : List.of("suppressed", "exempt", "not applicable")) {
                share.when(observe("2020-02", none)).then(percent(figure(none)));
            }
        }

        @Test
        void may_be_given_as_a_percentage_of_at_most_a_hundred() {
            share.when(observe("2020-02", "84.1")).then(percent(figure("84.1")));
            share.when(observe("2020-02", "101")).thenRefused(new NotAPercentage(Quantity.parse("101")));
            share.when(observe("2020-02", "90 to 101")).thenRefused(new NotAPercentage(Quantity.parse("90 to 101")));
            share.when(observe("2020-02", "-1")).thenRefused(new NotAPercentage(Quantity.parse("-1")));
        }

        @Test
        void is_the_only_kind_that_is_worked_out() {
            measure.given(people())
                    .when(observe("2020-02", Optional.empty(), partOf("1", "2")))
                    .thenRefused(new NotAProportion(PEOPLE));
        }

        @Test
        void is_checked_when_it_is_restated_too() {
            share.and("2020-02", percent(figure("84.1")))
                    .when(new RestateObservation(
                            PEOPLE, date("2020-02"), Optional.empty(), partOf("9", "8"), Optional.empty(), "why"))
                    .thenRefused(new NumeratorAboveDenominator(new BigDecimal("9"), new BigDecimal("8")));
        }
    }

    @Nested
    class Restating {
        @Test
        void keeps_the_old_value_in_the_event() {
            measure.given(people(), observed("2021/2022", "10549"))
                    .when(restate("2021/2022", "10394"))
                    .then(restated("2021/2022", "10549", "10394"));
        }

        @Test
        void starts_from_the_value_that_counts() {
            measure.given(people(), observed("2019", "12"), restated("2019", "12", "11"))
                    .when(restate("2019", "10"))
                    .then(restated("2019", "11", "10"));
        }

        @Test
        void an_older_restatement_told_later_does_not_count() {
            measure.given(people())
                    .and("2019", observed("2019", "12"))
                    .and("2025", restated("2019", "12", "11"))
                    .and("2022", restated("2019", "11", "14"))
                    .when(restate("2019", "10"))
                    .then(restated("2019", "11", "10"));
        }

        @Test
        void counts_before_the_first_value_whatever_its_date() {
            measure.given(people())
                    .and("2025", observed("2019", "12"))
                    .and("2019", restated("2019", "12", "11"))
                    .when(restate("2019", "10"))
                    .then(restated("2019", "11", "10"));
        }

        @Test
        void nothing_is_refused() {
            measure.given(people()).when(restate("2019", "10")).thenRefused(new NothingToRestate(date("2019")));
        }

        @Test
        void told_late_starts_from_the_value_of_its_time() {
            var history = measure.givenNothing()
                    .and("2018", people())
                    .and("2020", observed("2019", "12"))
                    .and("2024", restated("2019", "12", "11"));
            history.when(restate("2019", "10"), "2022").then(restated("2019", "12", "10"));
            history.when(restate("2019", "11"), "2022").then(restated("2019", "12", "11"));
            history.when(restate("2019", "12"), "2022").thenRefused(new SameValue(figure("12")));
            history.when(restate("2019", "11"), "2024").thenNothing();
        }

        @Test
        void comes_after_the_observation_and_its_period() {
            var history = measure.givenNothing().and("2018", people()).and("2020", observed("2019", "12"));
            history.when(restate("2019", "10"), "2019").thenRefused(new RestatedBeforeObserved(date("2020")));
            history.when(restate("2019", "10"), "2018")
                    .thenRefused(new ObservedBeforePeriod(date("2019"), date("2018")));
        }

        @Test
        void under_another_version_is_a_restatement_though_the_number_stays() {
            measure.given(people(), observed("2019", "12"), new MeasureDefined(2, counted("People", "women")))
                    .when(new RestateObservation(
                            PEOPLE,
                            date("2019"),
                            Optional.empty(),
                            new Value.Given(Quantity.exactly(12)),
                            Optional.of(2),
                            "recounted"))
                    .then(new ObservationRestated(
                            date("2019"), Optional.empty(), figure("12"), figure("12"), "women", 2, "recounted"));
        }

        @Test
        void to_the_same_value_is_refused() {
            measure.given(people(), observed("2019", "12"))
                    .when(restate("2019", "12.0"))
                    .thenRefused(new SameValue(figure("12")));
            measure.given(people(), observed("2019", "12"))
                    .when(restate("2019", "about 12"))
                    .then(restated("2019", "12", "about 12"));
        }

        @Test
        void keeps_the_version_of_the_value_it_replaces_unless_told() {
            var second = new MeasureDefined(2, counted("People", "women"));
            var history = measure.givenNothing()
                    .and("2018", people())
                    .and("2019", observed("2019", "12"))
                    .and("2019", second);
            history.when(restate("2019", "10")).then(restated("2019", "12", "10"));
            history.when(new RestateObservation(
                            PEOPLE,
                            date("2019"),
                            Optional.empty(),
                            new Value.Given(Quantity.exactly(10)),
                            Optional.of(2),
                            "recounted"))
                    .then(new ObservationRestated(
                            date("2019"), Optional.empty(), figure("12"), figure("10"), "women", 2, "recounted"));
        }
    }

    @Nested
    class A_target {
        private final SetTarget double_ = new SetTarget(
                PEOPLE, Quantity.exactly(2), Optional.of(PartialDate.parse("2020")), Optional.of("double"));
        private final TargetSet set = new TargetSet(
                Quantity.exactly(2), "people", Optional.of(PartialDate.parse("2020")), Optional.of("double"));

        @Test
        void may_lie_in_the_future() {
            measure.given(people())
                    .when(new SetTarget(PEOPLE, Quantity.exactly(2), Optional.of(date("2030")), Optional.empty()))
                    .then(new TargetSet(Quantity.exactly(2), "people", Optional.of(date("2030")), Optional.empty()));
        }

        @Test
        void is_recorded_once_of_one_date_and_source() {
            measure.given(people()).when(double_).then(set);
            measure.given(people(), set).when(double_, "2026-03-01").thenNothing();
            measure.given(people(), set).when(double_, "2020").then(set);
        }

        @Test
        void is_a_value_that_its_measure_can_have() {
            measure.given(new MeasureDefined(1, share()))
                    .when(new SetTarget(PEOPLE, Quantity.exactly(101), Optional.empty(), Optional.empty()))
                    .thenRefused(new NotAPercentage(Quantity.exactly(101)));
            measure.given(people())
                    .when(new SetTarget(PEOPLE, Quantity.exactly(-1), Optional.empty(), Optional.empty()))
                    .thenRefused(new BelowNought(Quantity.exactly(-1), false));
        }

        @Test
        void has_the_unit_of_the_definition_in_force() {
            measure.givenNothing()
                    .and("2020", people())
                    .and("2018", new MeasureDefined(2, counted("People", "women")))
                    .when(double_)
                    .then(set);
        }
    }

    @Nested
    class A_correction {
        private final DeciderSpec<MeasureCommand, Measure, MeasureEvent, MeasureRejection>.Given observed =
                measure.givenNothing().and("2018", people()).and("2020", observed("2019", "120"));

        private static Correct instead(long version, MeasureCommand command) {
            return new Correct(PEOPLE.stream(), version, "a slip", Optional.of(command));
        }

        private static EventMetadata on(String day) {
            return EventMetadata.of(date(day), "ada");
        }

        @Test
        void never_changes_the_unit_under_values() {
            observed.when(instead(0, new DefineMeasure(PEOPLE, counted("People", "women"))), on("2018"))
                    .thenRefused(new WouldNotHold(new UnderAnotherUnit(1, "people", "women")));
        }

        @Test
        void never_makes_values_impossible() {
            var share = share();
            var percent = new Definition(
                    share.title(),
                    "people",
                    share.direction(),
                    share.kind(),
                    share.definition(),
                    share.numerator(),
                    share.denominator(),
                    true,
                    share.rhythm(),
                    share.countsSites(),
                    share.mayBeNegative());
            observed.when(instead(0, new DefineMeasure(PEOPLE, percent)), on("2018"))
                    .thenRefused(new WouldNotHold(new NotAPercentage(Quantity.parse("120"))));
        }

        @Test
        void takes_no_value_away_that_was_restated() {
            observed.and("2021", restated("2019", "120", "110"))
                    .when(new Correct(PEOPLE.stream(), 1, "a slip", Optional.empty()), on("2022"))
                    .thenRefused(new LaterEventsStandOnIt(PEOPLE.stream(), 1, List.of(2L)));
        }

        @Test
        void takes_no_version_away_that_was_observed() {
            observed.and("2021", new MeasureDefined(2, counted("People", "women")))
                    .and("2022", new ObservationRecorded(date("2021"), Optional.empty(), figure("9"), "women", 2))
                    .when(new Correct(PEOPLE.stream(), 2, "a slip", Optional.empty()), on("2022"))
                    .thenRefused(new LaterEventsStandOnIt(PEOPLE.stream(), 2, List.of(3L)));
        }

        @Test
        void may_move_a_value_before_its_restatement() {
            observed.and("2021", restated("2019", "120", "110"))
                    .when(instead(1, observe("2019", "120")), on("2020-12"))
                    .then(new EventCorrected(1, "a slip", Optional.of(observed("2019", "120"))));
        }

        @Test
        void never_moves_a_value_behind_its_restatement() {
            observed.and("2021", restated("2019", "120", "110"))
                    .when(instead(1, observe("2019", "120")), on("2023"))
                    .thenRefused(new WouldNotHold(new RestatedBeforeObserved(date("2023"))));
        }
    }

    @Test
    void limits_are_rebased_once_from_a_date() {
        var rebase = new RebaseLimits(PEOPLE, date("2024-06"), "new clinic");
        var rebased = new LimitsRebased(date("2024-06"), "new clinic");
        measure.given(people()).when(rebase).then(rebased);
        measure.given(people(), rebased).when(rebase, "2026-03-01").thenNothing();
        measure.given(people(), rebased).when(rebase).thenRefused(new AlreadyRebased(date("2024-06")));
        measure.given(people(), rebased)
                .when(new RebaseLimits(PEOPLE, date("2025-06"), "new clinic"))
                .then(new LimitsRebased(date("2025-06"), "new clinic"));
    }

    @Nested
    class Retired {
        private final PartialDate day = date("2026-03-01");
        private final DeciderSpec<MeasureCommand, Measure, MeasureEvent, MeasureRejection>.Given retired =
                measure.given(people(), observed("2019", "12"), new MeasureRetired("done"));

        @Test
        void it_takes_nothing_of_later_times() {
            measure.given(people()).when(new RetireMeasure(PEOPLE, "done")).then(new MeasureRetired("done"));
            var ended = new HasEnded(PEOPLE.stream(), new Ended(new Dated(day, DeciderSpec.TODAY, 2), "was retired"));
            retired.when(observe("2026-03-01", "1")).thenRefused(new MeasureIsRetired(day));
            retired.when(new DefineMeasure(PEOPLE, share())).thenRefused(ended);
            retired.when(new RebaseLimits(PEOPLE, date("2020"), "why")).thenRefused(ended);
            retired.when(new SetTarget(PEOPLE, Quantity.exactly(1), Optional.empty(), Optional.empty()))
                    .thenRefused(ended);
            retired.when(new RebaseLimits(PEOPLE, date("2020"), "why"), "2026-03-01")
                    .thenRefused(new MeasureIsRetired(day));
        }

        @Test
        void it_takes_what_is_about_the_time_before() {
            retired.when(observe("2020", "1")).then(observed("2020", "1"));
            retired.when(observe("../2020", "1"), "2026-03-01").thenRefused(new MeasureIsRetired(day));
            retired.when(observe("../2020", "1"), "2020").then(observed("../2020", "1"));
            retired.when(new RebaseLimits(PEOPLE, date("2020"), "why"), "2025")
                    .then(new LimitsRebased(date("2020"), "why"));
        }

        @Test
        void it_takes_restatements() {
            retired.when(restate("2019", "10")).then(restated("2019", "12", "10"));
        }

        @Test
        void it_is_not_retired_before_a_period_that_was_observed() {
            var given = measure.givenNothing()
                    .and("2017", people())
                    .and("2019", observed("2019", "7"))
                    .and("2018-02", observed("2018-02", "5"));
            var retire = new RetireMeasure(PEOPLE, "done");
            given.when(retire, "2018-01-01").thenRefused(new ObservedAfterwards(date("2018-02"), date("2018-01-01")));
            given.when(retire, "2018-12-31").thenRefused(new ObservedAfterwards(date("2019"), date("2018-12-31")));
            given.when(retire, "2018").thenRefused(new ObservedAfterwards(date("2019"), date("2018")));
            given.when(retire, "2019-01-01").then(new MeasureRetired("done"));
            given.when(retire, "2018/2019").then(new MeasureRetired("done"));
            given.when(retire, "XXXX").then(new MeasureRetired("done"));
            measure.givenNothing()
                    .and("2017", people())
                    .and("2019", observed("XXXX", "7"))
                    .when(retire, "2018")
                    .thenRefused(new ObservedAfterwards(date("XXXX"), date("2018")));
        }

        @Test
        void no_correction_parts_an_end_from_what_was_observed_before_it() {
            var given = measure.givenNothing()
                    .and("2017", people())
                    .and("2019", observed("2019", "7"))
                    .and("2020", new MeasureRetired("done"));
            given.when(
                            new Correct(PEOPLE.stream(), 2, "misread", Optional.of(new RetireMeasure(PEOPLE, "done"))),
                            EventMetadata.of(date("2018"), "ben"))
                    .thenRefused(new ObservedAfterwards(date("2019"), date("2018")));
            given.when(
                            new Correct(PEOPLE.stream(), 1, "misread", Optional.of(observe("2021", "7"))),
                            EventMetadata.of(date("2021"), "ben"))
                    .thenRefused(new WouldNotHold(new ObservedAfterwards(date("2021"), date("2020"))));
        }

        @Test
        void it_is_retired_once() {
            retired.when(new RetireMeasure(PEOPLE, "done"), "2026-03-01").thenNothing();
            retired.when(new RetireMeasure(PEOPLE, "again"), "2026-03-01").thenRefused(new AlreadyRetired(day));
            retired.when(new RetireMeasure(PEOPLE, "done")).thenRefused(new AlreadyRetired(day));
        }
    }

    @Test
    void observing_and_restating_outlast_the_end_of_the_initiative() {
        assertThat(observe("2019", "12").about()).containsExactly(new StreamId("initiative", "iris"));
        assertThat(restate("2019", "12").about()).containsExactly(new StreamId("initiative", "iris"));
        assertThat(observe("2019", "12").outlastsEnd()).isTrue();
        assertThat(restate("2019", "12").outlastsEnd()).isTrue();
        assertThat(new RetireMeasure(PEOPLE, "done").outlastsEnd()).isTrue();
        assertThat(new DefineMeasure(PEOPLE, share()).outlastsEnd()).isFalse();
        assertThat(new SetTarget(PEOPLE, Quantity.exactly(1), Optional.empty(), Optional.empty()).outlastsEnd())
                .isFalse();
    }
}
