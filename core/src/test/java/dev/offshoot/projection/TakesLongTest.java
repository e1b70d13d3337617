package dev.offshoot.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.view.InitiativeHead;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.laws.Laws;
import dev.offshoot.projection.patience.Patience;
import dev.offshoot.projection.patience.TakesLong;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A telling that ends where nobody waits for it any longer. */
final class TakesLongTest {

    private static final int MANY = 60;

    @Test
    void takes_as_many_steps_as_somebody_waits_for_and_no_more() {
        Laws.hold(5, random -> {
            var stream = LongStreams.claimed(random, MANY);
            var steps = steps(stream);
            assertThat(steps).isGreaterThan(MANY);

            var told = history();
            told.learn(stream, Patience.of(steps));
            assertThat(told.lines()).isEqualTo(whole(stream).lines());
            assertThatThrownBy(() -> history().learn(stream, Patience.of(steps - 1)))
                    .isInstanceOf(TakesLong.class);
        });
    }

    @Test
    void each_telling_has_a_patience_of_its_own() {
        var stream = LongStreams.reforecasts(MANY);
        var told = history();
        for (var event : stream) {
            told.learn(List.of(event), Patience.of(1));
        }
        assertThat(told.lines()).isEqualTo(whole(stream).lines());
        assertThatThrownBy(() -> history().learn(stream, Patience.of(MANY))).isInstanceOf(TakesLong.class);
    }

    @Test
    void may_end_for_another_reason() {
        var told = history();
        Patience none = Patience.of(0);
        assertThatThrownBy(() -> told.learn(LongStreams.reforecasts(1), none)).isInstanceOf(TakesLong.class);
    }

    @Test
    void says_how_many_entries_came_in_another_order() {
        assertThat(TakesLong.why(LongStreams.reforecasts(10))).startsWith("takes long to tell, as 0 of its 13 entries");
        assertThat(TakesLong.why(LongStreams.lateReforecasts(10))).contains(" 9 of its 13 entries");
        assertThat(TakesLong.why(LongStreams.correctedReforecasts(10, 2))).contains(" 2 of its 13 entries");
        Laws.hold(
                5,
                random -> assertThat(TakesLong.why(LongStreams.claimed(random, MANY)))
                        .containsPattern(" 60 of its 64 entries .* needs nothing from anybody$"));
    }

    private static LineHistory<InitiativeEvent, InitiativeView, InitiativeHead> history() {
        return new LineHistory<>(
                InitiativeContext.CONTEXT.streamProjection(), InitiativeEvent.class, InitiativeHead::of);
    }

    private static LineHistory<InitiativeEvent, InitiativeView, InitiativeHead> whole(
            List<RecordedEvent<? extends Event>> stream) {
        var told = history();
        told.learn(stream);
        return told;
    }

    private static long steps(List<RecordedEvent<? extends Event>> stream) {
        var steps = new long[1];
        history().learn(stream, () -> steps[0]++);
        return steps[0];
    }
}
