package dev.offshoot.measure;

import static dev.offshoot.measure.Measures.PEOPLE;
import static dev.offshoot.measure.Measures.date;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.form.Typed;
import dev.offshoot.measure.domain.MeasureCommand.DefineMeasure;
import dev.offshoot.measure.domain.MeasureCommand.RebaseLimits;
import dev.offshoot.measure.domain.MeasureCommand.RecordObservation;
import dev.offshoot.measure.domain.MeasureCommand.RestateObservation;
import dev.offshoot.measure.domain.MeasureCommand.RetireMeasure;
import dev.offshoot.measure.domain.MeasureCommand.SetTarget;
import dev.offshoot.measure.domain.Value;
import dev.offshoot.measure.event.Definition;
import dev.offshoot.measure.event.Direction;
import dev.offshoot.measure.event.MeasureId;
import dev.offshoot.measure.event.MeasureKind;
import dev.offshoot.measure.event.MeasureRhythm;
import dev.offshoot.measure.event.SiteCount;
import dev.offshoot.measure.port.in.MeasureForms;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.StreamId;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasureFormsTest {

    private final Typed typed = new Typed(MeasureForms.ALL);

    private static String[] here(String... answers) {
        return Stream.concat(Stream.of("initiative", "iris", "measure", "people"), Stream.of(answers))
                .toArray(String[]::new);
    }

    @Test
    void a_measure_takes_its_key_from_its_title() {
        var command = typed.command(
                "define-measure",
                "initiative",
                "iris",
                "title",
                "People",
                "unit",
                "percent",
                "direction",
                "Decrease",
                "kind",
                "balancing",
                "definition",
                "the rule",
                "numerator",
                "harmed",
                "denominator",
                "treated",
                "isProportion",
                "yes",
                "rhythm",
                "monthly",
                "countsSites",
                "ever");
        assertThat(command)
                .isEqualTo(new DefineMeasure(
                        PEOPLE,
                        new Definition(
                                "People",
                                "percent",
                                Direction.DECREASE,
                                MeasureKind.BALANCING,
                                Optional.of("the rule"),
                                Optional.of("harmed"),
                                Optional.of("treated"),
                                true,
                                Optional.of(MeasureRhythm.MONTHLY),
                                Optional.of(SiteCount.EVER),
                                Optional.empty())));
        assertThat(command.about()).containsExactly(new StreamId("initiative", "iris"));
    }

    @Test
    void little_is_enough_to_define_one() {
        assertThat(typed.command("define-measure", here("title", "People", "unit", "people")))
                .isEqualTo(new DefineMeasure(
                        PEOPLE,
                        new Definition(
                                "People",
                                "people",
                                Direction.NOT_STATED,
                                MeasureKind.NOT_STATED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
        assertThat(typed.command("define-measure", here("title", "Change", "unit", "people", "mayBeNegative", "yes")))
                .isEqualTo(new DefineMeasure(
                        new MeasureId("iris~people"),
                        new Definition(
                                "Change",
                                "people",
                                Direction.NOT_STATED,
                                MeasureKind.NOT_STATED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(true))));
        assertThat(typed.flawed("define-measure", "initiative", "iris", "unit", "people"))
                .contains("title");
    }

    @Test
    void a_proportion_is_a_percentage() {
        assertThat(typed.flawed("define-measure", here("title", "People", "unit", "people", "isProportion", "yes")))
                .containsExactly("unit");
    }

    @Test
    void an_observation_occurred_in_its_period() {
        var asked = typed.asked("record-observation", here("period", "2017-11", "value", "More than 8,000"));
        assertThat(asked.command())
                .isEqualTo(new RecordObservation(
                        PEOPLE,
                        date("2017-11"),
                        Optional.empty(),
                        new Value.Given(Quantity.parse("more than 8000")),
                        Optional.empty()));
        assertThat(asked.occurred()).isEqualTo(date("2017-11"));
    }

    @Test
    void an_observation_may_be_two_numbers_at_a_site() {
        assertThat(typed.command(
                        "record-observation",
                        here(
                                "period",
                                "2020-02",
                                "numerator",
                                "2264",
                                "denominator",
                                "4,318",
                                "site",
                                "weston",
                                "definitionVersion",
                                "1")))
                .isEqualTo(new RecordObservation(
                        PEOPLE,
                        date("2020-02"),
                        Optional.of("weston"),
                        new Value.PartOf(new BigDecimal("2264"), new BigDecimal("4318")),
                        Optional.of(1)));
    }

    @Test
    void a_value_is_given_one_way_and_whole() {
        assertThat(typed.flawed("record-observation", here("period", "2020"))).containsExactly("value");
        assertThat(typed.flawed("record-observation", here("period", "2020", "value", "5", "numerator", "1")))
                .containsExactly("value");
        assertThat(typed.flawed("record-observation", here("period", "2020", "numerator", "1")))
                .containsExactly("denominator");
        assertThat(typed.flawed("record-observation", here("period", "2020", "denominator", "1")))
                .containsExactly("numerator");
        assertThat(typed.flawed("record-observation", here("period", "last year", "value", "many")))
                .containsExactly("period", "value");
    }

    @Test
    void a_restatement_gives_its_reason() {
        assertThat(typed.command("restate-observation", here("period", "2019", "value", "10", "reason", "recounted")))
                .isEqualTo(new RestateObservation(
                        PEOPLE,
                        date("2019"),
                        Optional.empty(),
                        new Value.Given(Quantity.exactly(10)),
                        Optional.empty(),
                        "recounted"));
        assertThat(typed.flawed("restate-observation", here("period", "2019", "value", "10")))
                .containsExactly("reason");
    }

    @Test
    void a_target_may_lie_ahead() {
        assertThat(typed.command("set-target", here("value", "at least 60", "by", "2030", "words", "most")))
                .isEqualTo(new SetTarget(
                        PEOPLE, Quantity.parse("at least 60"), Optional.of(date("2030")), Optional.of("most")));
        assertThat(typed.flawed("set-target", here("value", "lots"))).containsExactly("value");
    }

    @Test
    void limits_are_rebased_and_measures_retired_for_a_reason() {
        assertThat(typed.command("rebase-limits", here("from", "2024-06", "reason", "new clinic")))
                .isEqualTo(new RebaseLimits(PEOPLE, date("2024-06"), "new clinic"));
        assertThat(typed.flawed("rebase-limits", here())).containsExactly("from", "reason");
        assertThat(typed.command("retire-measure", here("reason", "done")))
                .isEqualTo(new RetireMeasure(PEOPLE, "done"));
        assertThat(typed.flawed("retire-measure", here())).containsExactly("reason");
    }
}
