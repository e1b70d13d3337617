package dev.offshoot.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.initiative.view.InitiativeHead;
import dev.offshoot.laws.Laws;
import dev.offshoot.measure.MeasureContext;
import dev.offshoot.measure.view.MeasureHead;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.IntFunction;
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
    void a_date_or_rating_takes_one_step_for_each_day_that_it_changes() {
        Laws.hold(
                5,
                random -> assertThat(growth(
                                InitiativeContext.CONTEXT,
                                InitiativeHead::of,
                                many -> LongStreams.claimed(random, many)))
                        .isLessThan(EACH_TIMES_ITS_LENGTH));
    }

    @Test
    void what_stands_beside_others_takes_one_step_for_each_day_that_it_changes() {
        Laws.hold(
                5,
                random -> assertThat(growth(
                                InitiativeContext.CONTEXT,
                                InitiativeHead::of,
                                many -> LongStreams.claimedOthers(random, many)))
                        .isLessThan(EACH_TIMES_ITS_LENGTH));
    }

    @Test
    void an_observation_takes_one_step_for_each_day_that_it_changes() {
        Laws.hold(
                5,
                random -> assertThat(growth(
                                MeasureContext.CONTEXT,
                                MeasureHead::of,
                                many -> LongStreams.claimedObservations(random, many)))
                        .isLessThan(EACH_TIMES_ITS_LENGTH));
    }

    /** How many times as many steps a stream of twice the length takes. */
    private static <E extends Event, L, R> double growth(
            BoundedContext<?, ?, E, ?, L> context,
            Function<L, R> head,
            IntFunction<List<RecordedEvent<? extends Event>>> stream) {
        var few = steps(context, head, stream.apply(MANY));
        return (double) steps(context, head, stream.apply(2 * MANY)) / few;
    }

    private static <E extends Event, L, R> long steps(
            BoundedContext<?, ?, E, ?, L> context, Function<L, R> head, List<RecordedEvent<? extends Event>> events) {
        var steps = new LongAdder();
        var history = new LineHistory<>(
                context.streamProjection(), context.streamType().events(), head);
        history.learn(events, steps::increment);
        assertThat(history.lines()).isNotEmpty();
        return steps.sum();
    }
}
