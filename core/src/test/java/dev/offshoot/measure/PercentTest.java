package dev.offshoot.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.measure.domain.Measure;
import dev.offshoot.measure.domain.MeasureCommand;
import dev.offshoot.measure.domain.MeasureCommand.RecordObservation;
import dev.offshoot.measure.domain.MeasureDecider;
import dev.offshoot.measure.domain.MeasureRejection;
import dev.offshoot.measure.domain.ObservationRejection.AlreadyObserved;
import dev.offshoot.measure.domain.ObservationRejection.BelowNought;
import dev.offshoot.measure.domain.Value;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.event.MeasureEvent.MeasureDefined;
import dev.offshoot.quantity.Quantity;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds of a proportion, and why a value is refused, in words. */
class PercentTest {

    private final DeciderSpec<MeasureCommand, Measure, MeasureEvent, MeasureRejection> measure =
            DeciderSpec.of(MeasureDecider.STREAM_TYPE, Measures.PEOPLE.stream());

    @ParameterizedTest
    @ValueSource(
            strings = {"more than 0", "more than 99.9", "fewer than 100", "fewer than 0.1", "at least 100", "0 to 100"})
    void a_qualified_percentage_may_lie_just_within_nought_and_a_hundred(String percent) {
        measure.given(new MeasureDefined(1, Measures.share()))
                .when(new RecordObservation(
                        Measures.PEOPLE,
                        Measures.date("2020-02"),
                        Optional.empty(),
                        new Value.Given(Quantity.parse(percent)),
                        Optional.empty()))
                .thenRecorded();
    }

    @Test
    void a_second_value_of_a_period_is_refused_with_the_one_that_is_there() {
        var there = Measures.figure("12");
        assertThat(new AlreadyObserved(Measures.date("2020"), there).reason().message())
                .isEqualTo("There is a value for 2020 already: 12. Restate it instead.");
        assertThat(new AlreadyObserved(Measures.date("XXXX"), there).reason().message())
                .isEqualTo("There is an undated value already: 12. Restate it, or say roughly when yours was.");
        assertThat(new AlreadyObserved(Measures.date("2020/.."), there).reason().message())
                .startsWith("There is a value for ");
    }

    @Test
    void less_than_nought_is_refused_of_sites_and_of_what_cannot_be_negative() {
        var two = Quantity.parse("-2");
        assertThat(new BelowNought(two, true).reason().message()).isEqualTo("-2 sites cannot be. Give nought or more.");
        assertThat(new BelowNought(two, false).reason().message()).contains("is less than nought. If this measure");
    }
}
