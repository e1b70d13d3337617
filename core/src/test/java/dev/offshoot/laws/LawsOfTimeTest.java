package dev.offshoot.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.counter.CounterDecider;
import dev.offshoot.counter.CounterEvent;
import dev.offshoot.counter.CounterFold;
import dev.offshoot.counter.CounterLine;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.Tales;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.AsOf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds of every history, whatever it tells. */
final class LawsOfTimeTest {

    private static final CounterFold FOLD = new CounterFold();

    @Test
    void the_view_as_known_on_a_day_is_the_view_of_a_store_that_holds_only_what_was_known_by_then() {
        Laws.hold(1000, random -> {
            var day = random.nextInt(-31, 17);
            var stream = Tales.some(random);
            var instant = Tales.BEGIN.plusSeconds(86400L * day);
            var asKnown = new AsOf(Optional.of(instant), Optional.empty());
            var heldThen = stream.stream().filter(e -> e.knownBy(instant)).toList();
            assertThat(asKnown.of(stream)).isEqualTo(AsOf.NOW.of(List.copyOf(heldThen)));
        });
    }

    @Test
    void folding_in_batches_equals_folding_one_by_one() {
        Laws.hold(1000, random -> {
            var cut = random.nextInt(16);
            var settled = Corrections.settle(Tales.some(random));
            var at = Math.min(cut, settled.size());
            var first = streamProjection(Optional.empty(), settled.subList(0, at));
            assertThat(streamProjection(first, settled.subList(at, settled.size())))
                    .isEqualTo(streamProjection(Optional.empty(), settled));
        });
    }

    @Test
    void a_state_evolved_event_by_event_is_the_state_replayed() {
        Laws.hold(1000, random -> {
            var runner = new DeciderRunner<>(CounterDecider.STREAM_TYPE);
            var stream = Tales.some(random).stream()
                    .filter(e -> !(e.event() instanceof EventCorrected))
                    .toList();
            var evolved = runner.initial();
            for (var event : stream) {
                evolved = runner.evolve(evolved, event);
            }
            assertThat(runner.replay(List.copyOf(stream))).isEqualTo(evolved);
        });
    }

    private static Optional<ReadModel<CounterLine>> streamProjection(
            Optional<ReadModel<CounterLine>> line, List<RecordedEvent<? extends Event>> events) {
        var next = line;
        for (var event : events) {
            next = Optional.of(ReadModel.next(FOLD, next, CounterEvent.class, event));
        }
        return next;
    }
}
