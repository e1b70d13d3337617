package dev.offshoot.measure;

import static dev.offshoot.measure.Measures.PEOPLE;
import static dev.offshoot.measure.Measures.counted;
import static dev.offshoot.measure.Measures.date;
import static dev.offshoot.measure.Measures.figure;
import static dev.offshoot.measure.Measures.observed;
import static dev.offshoot.measure.Measures.people;
import static dev.offshoot.measure.Measures.restated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.laws.AnySubset;
import dev.offshoot.measure.domain.Measure;
import dev.offshoot.measure.domain.MeasureCommand;
import dev.offshoot.measure.domain.MeasureDecider;
import dev.offshoot.measure.domain.MeasureRejection;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.LimitsRebased;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.measure.event.MeasureEvent.MeasureRetired;
import dev.offshoot.measure.event.MeasureEvent.ObservationRecorded;
import dev.offshoot.measure.event.MeasureEvent.TargetSet;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.measure.view.MeasureView.ObservationLine;
import dev.offshoot.projection.Titles;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.time.AsOf;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureProjectionTest {

    private final DeciderSpec<MeasureCommand, Measure, MeasureEvent, MeasureRejection>.Given nothing =
            DeciderSpec.of(MeasureDecider.STREAM_TYPE, PEOPLE.stream()).givenNothing();

    private static MeasureView view(
            DeciderSpec<MeasureCommand, Measure, MeasureEvent, MeasureRejection>.Given history) {
        return AnySubset.line(MeasureContext.CONTEXT, history.recorded()).orElseThrow();
    }

    @Test
    void observations_stand_by_period_and_undated_ones_last() {
        var view = view(nothing.and("2010", people())
                .and("XXXX", observed("XXXX", "230"))
                .and("2021-09-30", observed("2021-09-30", "more than 280"))
                .and("../2019-05-08", observed("../2019-05-08", "200"))
                .and("2014-04/2018-12", observed("2014-04/2018-12", "more than 110")));
        assertThat(view.observations())
                .extracting(o -> o.period().edtf())
                .containsExactly("2014-04/2018-12", "../2019-05-08", "2021-09-30", "XXXX");
        assertThat(view.latest().map(o -> o.current().figure())).contains(figure("more than 280"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05, 2020, 2020",
        "2020, 2020-05, 2020-05",
        "2020-05, 2019/2021, 2019/2021",
        "2020, 2019-06/.., 2019-06/..",
        "../2021, 2020-05, 2020-05",
        "2021, 2020, 2021",
        "2020, XXXX, XXXX",
        "XXXX, 2020, 2020"
    })
    void the_latest_is_the_newest_by_the_one_order(String first, String second, String latest) {
        var view = view(
                nothing.and("2010", people()).and(first, observed(first, "1")).and(second, observed(second, "2")));
        assertThat(view.latest().map(o -> o.period().edtf())).contains(latest);
    }

    @Test
    void a_restatement_keeps_what_it_supersedes_behind_it() {
        var line = view(nothing.and("2010", people())
                        .and("2021/2022", observed("2021/2022", "10549"))
                        .and("2024", restated("2021/2022", "10549", "10394")))
                .observations()
                .getFirst();
        assertThat(line.current().figure()).isEqualTo(figure("10394"));
        assertThat(line.current().reason()).contains("recounted");
        assertThat(line.superseded()).singleElement().satisfies(old -> {
            assertThat(old.figure()).isEqualTo(figure("10549"));
            assertThat(old.provenance().occurred().edtf()).isEqualTo("2021/2022");
        });
    }

    @Test
    void late_news_goes_behind_newer_truth() {
        var line = view(nothing.and("2010", people())
                        .and("2019", observed("2019", "12"))
                        .and("2025", restated("2019", "12", "11"))
                        .and("2022", restated("2019", "11", "14")))
                .observations()
                .getFirst();
        assertThat(line.current().figure()).isEqualTo(figure("11"));
        assertThat(line.superseded())
                .extracting(v -> v.figure().value().written())
                .containsExactly("14", "12");
    }

    @Test
    void a_restatement_counts_before_the_first_value_whatever_its_date() {
        var line = view(nothing.and("2010", people())
                        .and("2019", restated("2019", "12", "11"))
                        .and("2025", observed("2019", "12")))
                .observations()
                .getFirst();
        assertThat(line.current().figure()).isEqualTo(figure("11"));
    }

    @Test
    void before_a_restatement_the_first_value_counted() {
        var history = nothing.and("2010", people())
                .and("2019", observed("2019", "12"))
                .and("2025", restated("2019", "12", "11"))
                .recorded();
        var then = MeasureContext.CONTEXT
                .streamProjection()
                .at(new AsOf(Optional.empty(), Optional.of(LocalDate.of(2020, 1, 1))), history, MeasureEvent.class);
        assertThat(then.orElseThrow().body().observations())
                .extracting(o -> o.current().figure())
                .containsExactly(figure("12"));
    }

    @Test
    void each_value_names_its_source_and_the_version_it_was_made_under() {
        var view = view(nothing.and("2010", people())
                .and("2019", observed("2019", "12"))
                .and("2020", new MeasureDefined(2, counted("Women", "women")))
                .and("2021", new ObservationRecorded(date("2021"), Optional.of("weston"), figure("9"), "women", 2)));
        assertThat(view.definitions()).extracting(d -> d.version()).containsExactly(2, 1);
        assertThat(view.title()).isEqualTo("Women");
        assertThat(view.observations())
                .extracting(o -> o.current().definition())
                .containsExactly(1, 2);
        assertThat(view.observations())
                .extracting(ObservationLine::site)
                .containsExactly(Optional.empty(), Optional.of("weston"));
        assertThat(view.observations().getFirst().current().provenance().actor())
                .isEqualTo("ada");
    }

    @Test
    void an_amended_definition_stays_one_version() {
        var view = view(nothing.and("2010", people()).and("2011", new MeasureDefined(1, counted("Women", "women"))));
        assertThat(view.definitions())
                .singleElement()
                .satisfies(d -> assertThat(d.definition().unit()).isEqualTo("women"));
    }

    @Test
    void the_target_in_force_is_the_one_set_last() {
        var view = view(nothing.and("2010", people())
                .and("2020", new TargetSet(Quantity.exactly(60), "percent", Optional.empty(), Optional.empty()))
                .and("2015", new TargetSet(Quantity.exactly(2), "times", Optional.empty(), Optional.of("double"))));
        assertThat(view.target().orElseThrow().value()).isEqualTo(Quantity.exactly(60));
        assertThat(view.targets()).hasSize(2);
    }

    @Test
    void holds_over_any_subset_of_its_history() {
        AnySubset.isTold(
                MeasureContext.CONTEXT,
                nothing.and("2010", people())
                        .and("2019", observed("2019", "12"))
                        .and("2022", restated("2019", "12", "11"))
                        .and("2020", new MeasureDefined(2, Measures.share()))
                        .and(
                                "XXXX",
                                new ObservationRecorded(
                                        date("XXXX"), Optional.of("weston"), Measures.of("1", "2", "50"), "percent", 2))
                        .and(
                                "2023",
                                new TargetSet(
                                        Quantity.parse("at least 60"),
                                        "percent",
                                        Optional.of(date("2024")),
                                        Optional.of("most")))
                        .and("2024", new LimitsRebased(date("XXXX"), "new clinic"))
                        .and("2025", new MeasureRetired("done"))
                        .recorded());
    }

    @Test
    void its_events_read_as_sentences() {
        var context = MeasureContext.CONTEXT;
        assertThat(context.narrator().tell(observed("2017-11", "more than 8000"), Titles.PLAIN))
                .isEqualTo("more than 8,000 people observed: November 2017");
        assertThat(context.narrator().tell(restated("2021", "10549", "10394"), Titles.PLAIN))
                .isEqualTo("value restated from 10,549 to 10,394 people, 2021: recounted");
    }

    @Test
    void its_history_says_from_what_by_the_order_in_which_it_occurred() {
        var history = nothing.and("2010", people())
                .and("2020", observed("2019", "12"))
                .and("2024", restated("2019", "12", "10"))
                .and("2022", restated("2019", "10", "11"))
                .and("2021", observed("2020", "30"))
                .and("2023", restated("2020", "99", "31"));
        assertThat(AnySubset.told(MeasureContext.CONTEXT, history.recorded()))
                .contains(
                        "value restated from 11 to 10 people, 2019: recounted",
                        "value restated from 12 to 11 people, 2019: recounted",
                        "value restated from 30 to 31 people, 2020: recounted");
    }

    @Test
    void a_late_definition_or_target_does_not_come_into_force() {
        var view = view(nothing.and("2020", people())
                .and("2018", new MeasureDefined(2, counted("Women", "women")))
                .and("2021", new TargetSet(Quantity.exactly(60), "people", Optional.empty(), Optional.empty()))
                .and("../2019", new TargetSet(Quantity.exactly(70), "people", Optional.empty(), Optional.empty())));
        assertThat(view.title()).isEqualTo("People");
        assertThat(view.definitions()).extracting(d -> d.version()).containsExactly(1, 2);
        assertThat(view.target().orElseThrow().value()).isEqualTo(Quantity.exactly(60));
    }

    @Test
    void observations_stand_by_period_and_then_by_site() {
        var view = view(nothing.and("2010", people())
                .and("2021", at("2019-01/2019-06", "weston"))
                .and("2021", at("2019-01/2019-06", "avon"))
                .and("2021", observed("2019", "12"))
                .and("2021", observed("2019-01", "1")));
        assertThat(view.observations())
                .extracting(o -> o.period().edtf() + o.site().orElse(""))
                .containsExactly("2019-01", "2019-01/2019-06avon", "2019-01/2019-06weston", "2019");
    }

    private static ObservationRecorded at(String period, String site) {
        return new ObservationRecorded(date(period), Optional.of(site), Measures.figure("3"), "people", 1);
    }

    @Test
    void all_its_events_read_as_sentences() {
        var context = MeasureContext.CONTEXT;
        assertThat(context.narrator().tell(people(), Titles.PLAIN)).isEqualTo("measure “People” defined, in people");
        assertThat(context.narrator().tell(new MeasureDefined(2, counted("People", "women")), Titles.PLAIN))
                .isEqualTo("measure “People” defined anew as version 2, in women");
        assertThat(context.narrator().tell(at("XXXX", "weston"), Titles.PLAIN))
                .isEqualTo("3 people observed at weston: period not known");
        assertThat(context.narrator()
                        .tell(
                                new ObservationRecorded(
                                        date("2020"), Optional.empty(), Measures.of("1", "2", "50"), "percent", 1),
                                Titles.PLAIN))
                .isEqualTo("50 percent (1 of 2) observed: 2020");
        assertThat(context.narrator()
                        .tell(
                                new TargetSet(
                                        Quantity.exactly(60),
                                        "percent",
                                        Optional.of(date("2024")),
                                        Optional.of("most")),
                                Titles.PLAIN))
                .isEqualTo("target set to 60 percent, to be reached: 2024 (most)");
        assertThat(context.narrator().tell(new LimitsRebased(date("2024-06"), "new clinic"), Titles.PLAIN))
                .isEqualTo("limits to be worked out anew, from June 2024: new clinic");
        assertThat(context.narrator().tell(new LimitsRebased(date("XXXX"), "new clinic"), Titles.PLAIN))
                .isEqualTo("limits to be worked out anew, from a date not known: new clinic");
    }

    @Test
    void on_a_day_before_its_definition_it_is_told_from_it_and_says_so() {
        var given = nothing.and("2018-01-01", people()).and("2017-01-01", observed("2017-01", "54"));
        var line = MeasureContext.CONTEXT
                .streamProjection()
                .at(
                        new AsOf(Optional.empty(), Optional.of(LocalDate.of(2017, 6, 1))),
                        given.recorded(),
                        MeasureEvent.class)
                .orElseThrow();
        assertThat(line.toldFrom()).contains(date("2018-01-01"));
        assertThat(line.body().definition()).contains(people().definition());
        assertThat(line.body().observations()).hasSize(1);
    }

    @Test
    void what_had_been_defined_by_a_day_is_not_told_from_a_later_definition() {
        var given = nothing.and("2016", people())
                .and("2019", new MeasureDefined(2, counted("Patients", "patients")))
                .and("2016-06", observed("2016-06", "54"));
        var line = MeasureContext.CONTEXT
                .streamProjection()
                .at(
                        new AsOf(Optional.empty(), Optional.of(LocalDate.of(2017, 6, 1))),
                        given.recorded(),
                        MeasureEvent.class)
                .orElseThrow();
        assertThat(line.toldFrom()).isEmpty();
        assertThat(line.body().definition()).contains(people().definition());
    }
}
