package dev.offshoot.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.counter.CounterDecider;
import dev.offshoot.laws.Laws;
import dev.offshoot.projection.Tales;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.History;
import org.junit.jupiter.api.Test;

class EarlierStreamTest {

    @Test
    void is_as_if_no_more_had_been_recorded_forward_back_and_past_corrections() {
        Laws.hold(400, random -> {
            var events = Tales.some(random);
            var runner = new DeciderRunner<>(CounterDecider.STREAM_TYPE);
            var earlier = new EarlierStream<>(CounterDecider.STREAM_TYPE, events);
            for (var move = 0; move < 6; move++) {
                var to = random.nextInt(events.size() + 1);
                earlier.moveTo(to);
                var held = events.subList(0, to);
                var state = runner.replay(held);
                assertThat(earlier.events()).isEqualTo(held);
                assertThat(earlier.standing().isPresent())
                        .isEqualTo(!Corrections.settle(held).isEmpty());
                earlier.standing()
                        .ifPresent(standing -> assertThat(standing)
                                .isEqualTo(new History.StreamHead(
                                        state.version(), state.illustrative(), runner.ended(state.told()))));
            }
        });
    }
}
