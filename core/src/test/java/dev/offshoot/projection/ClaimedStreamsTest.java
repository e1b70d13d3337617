package dev.offshoot.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.view.InitiativeHead;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.laws.Laws;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * What it takes to tell a stream that came to be known in another order than it was entered in. Each entry changes what
 * is known of all days from its own on, so that the days it changes are up to as many as there are entries: it is one
 * step for each, however many entries came after it.
 */
final class ClaimedStreamsTest {

    private static final int MANY = 100;
    private static final double EACH_TIMES_ITS_LENGTH = 5.5;

    @Test
    void what_was_known_before_others_takes_one_step_for_each_day_that_it_changes() {
        Laws.hold(5, random -> {
            var few = steps(LongStreams.claimed(random, MANY));
            var more = steps(LongStreams.claimed(random, 2 * MANY));
            assertThat((double) more / few).isLessThan(EACH_TIMES_ITS_LENGTH);
        });
    }

    private static long steps(List<RecordedEvent<? extends Event>> events) {
        var counting = new Counting(InitiativeContext.CONTEXT.streamProjection());
        var history = new LineHistory<>(counting, InitiativeEvent.class, InitiativeHead::of);
        history.learn(events);
        assertThat(history.lines()).isNotEmpty();
        return counting.steps;
    }

    /** Counts how often a line is taken one event further. */
    private static final class Counting implements StreamProjection<InitiativeEvent, InitiativeView> {

        private final StreamProjection<InitiativeEvent, InitiativeView> projection;
        private long steps = 0;

        Counting(StreamProjection<InitiativeEvent, InitiativeView> projection) {
            this.projection = projection;
        }

        @Override
        public InitiativeView begin(StreamId stream) {
            return projection.begin(stream);
        }

        @Override
        public InitiativeView evolve(InitiativeView line, RecordedEvent<? extends InitiativeEvent> event) {
            steps++;
            return projection.evolve(line, event);
        }

        @Override
        public Predicate<InitiativeView> takesLate(
                RecordedEvent<? extends InitiativeEvent> event, List<InitiativeEvent> after) {
            return projection.takesLate(event, after);
        }

        @Override
        public Optional<InitiativeView> described(
                InitiativeView line, RecordedEvent<? extends InitiativeEvent> notYet) {
            return projection.described(line, notYet);
        }
    }
}
