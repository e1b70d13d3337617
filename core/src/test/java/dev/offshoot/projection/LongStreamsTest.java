package dev.offshoot.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.offshoot.OffshootContexts;
import dev.offshoot.adoption.AdoptionContext;
import dev.offshoot.adoption.view.AdoptionHead;
import dev.offshoot.chronicle.InMemoryChronicle;
import dev.offshoot.chronicle.application.HistoryNarrator;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.initiative.view.InitiativeHead;
import dev.offshoot.laws.Laws;
import dev.offshoot.measure.MeasureContext;
import dev.offshoot.measure.view.MeasureHead;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.AsOf;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/**
 * What it takes to tell a stream of which most events tell of one thing. As it grows to twice its length it takes twice
 * as much where an event takes the same however many came before it, four times where it goes through them, eight times
 * where it does that for each of them. Taken in memory, which depends neither on the machine nor on what else it does.
 */
final class LongStreamsTest {

    private static final int MANY = 200;
    private static final double AS_MANY = 2.9;
    private static final double EACH_TIMES_ITS_LENGTH = 5.5;

    /** Bytes for each event before, where a list of what is kept is copied and nothing more. */
    private static final long SOME_REFERENCES = 40;

    /** Bytes for each step before: what lists keep of an adoption names them all. */
    private static final long A_STEP = 160;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void one_more_date_or_rating_takes_the_same_however_many_there_are() {
        assertThat(growth(LongStreams::reforecasts, LongStreamsTest::initiative))
                .isLessThan(AS_MANY);
        assertThat(growth(LongStreams::vagueReforecasts, LongStreamsTest::initiative))
                .isLessThan(AS_MANY);
        assertThat(growth(LongStreams::ratings, LongStreamsTest::initiative)).isLessThan(AS_MANY);
        assertThat(growth(LongStreams::transfers, LongStreamsTest::initiative)).isLessThan(AS_MANY);
    }

    @Test
    void what_is_kept_of_entries_that_come_in_turn_weighs_as_much_as_they_are() {
        assertThat(weight(LongStreams.reforecasts(MANY))).isLessThan(2L * MANY);
        Laws.hold(
                1,
                random -> assertThat(weight(LongStreams.claimed(random, MANY))).isGreaterThan(4L * MANY));
    }

    private static long weight(List<RecordedEvent<? extends Event>> stream) {
        var history = new LineHistory<>(
                InitiativeContext.CONTEXT.streamProjection(),
                InitiativeContext.CONTEXT.streamType().events(),
                InitiativeHead::of);
        history.learn(stream);
        return history.weight();
    }

    @Test
    void what_is_entered_at_one_instant_goes_on_from_what_was_told_before() {
        var history = new LineHistory<>(
                InitiativeContext.CONTEXT.streamProjection(),
                InitiativeContext.CONTEXT.streamType().events(),
                InitiativeHead::of);
        for (var event : LongStreams.reforecastsAtOnce(MANY)) {
            assertThat(history.isFollowedBy(List.of(event))).isTrue();
            history.learn(List.of(event));
        }
    }

    @Test
    void late_news_takes_as_much_as_there_are_days_that_it_changes() {
        assertThat(growth(LongStreams::lateReforecasts, LongStreamsTest::initiative))
                .isLessThan(EACH_TIMES_ITS_LENGTH);
        assertThat(growth(LongStreams::lateRatings, LongStreamsTest::initiative))
                .isLessThan(EACH_TIMES_ITS_LENGTH);
    }

    @Test
    void a_correction_takes_as_much_as_the_stream_is_long() {
        assertThat(growth(many -> LongStreams.correctedReforecasts(many, 20), LongStreamsTest::initiative))
                .isLessThan(AS_MANY);
    }

    @Test
    void one_more_observation_or_step_copies_what_is_kept_and_does_no_more() {
        assertThat(forEachBefore(LongStreams::observations, LongStreamsTest::measure))
                .isLessThan(SOME_REFERENCES);
        assertThat(forEachBefore(LongStreams::spells, LongStreamsTest::adoption))
                .isLessThan(A_STEP);
    }

    @Test
    void a_page_of_sentences_goes_through_a_stream_once() {
        Laws.hold(
                1,
                random -> assertThat(growth(many -> LongStreams.claimed(random, many), LongStreamsTest::sentences))
                        .isLessThan(AS_MANY));
    }

    @Test
    void what_decides_copies_what_it_remembers_and_does_no_more() {
        assertThat(forEachBefore(LongStreams::reforecasts, LongStreamsTest::remembered))
                .isLessThan(SOME_REFERENCES);
        assertThat(forEachBefore(LongStreams::ratings, LongStreamsTest::remembered))
                .isLessThan(SOME_REFERENCES);
    }

    private static int initiative(List<RecordedEvent<? extends Event>> events) {
        return told(InitiativeContext.CONTEXT, InitiativeHead::of, events);
    }

    private static int measure(List<RecordedEvent<? extends Event>> events) {
        return told(MeasureContext.CONTEXT, MeasureHead::of, events);
    }

    private static int adoption(List<RecordedEvent<? extends Event>> events) {
        return told(AdoptionContext.CONTEXT, AdoptionHead::of, events);
    }

    /** Its whole history, in words. */
    private static int sentences(List<RecordedEvent<? extends Event>> events) {
        var streams = new InMemoryStreams(OffshootContexts.streamTypes());
        streams.append(events);
        var history =
                new HistoryNarrator(OffshootContexts.ALL, new InMemoryChronicle(streams), streams, (_, _) -> Map.of());
        return history.about(events.getFirst().stream(), AsOf.NOW, OptionalLong.empty(), events.size())
                .entries()
                .size();
    }

    /** By the state from which commands about an initiative are decided. */
    private static int remembered(List<RecordedEvent<? extends Event>> events) {
        return (int) new DeciderRunner<>(InitiativeContext.CONTEXT.streamType())
                .replay(events)
                .version();
    }

    /** As the live run tells it, event by event. */
    private static <E extends Event, L, R> int told(
            BoundedContext<?, ?, E, ?, L> context, Function<L, R> head, List<RecordedEvent<? extends Event>> events) {
        var history = new LineHistory<>(
                context.streamProjection(), context.streamType().events(), head);
        var lines = 0;
        for (var event : events) {
            history.learn(List.of(event));
            lines += history.changes().size();
        }
        return lines;
    }

    /** How many times as much a stream of twice the length takes. */
    private static double growth(
            IntFunction<List<RecordedEvent<? extends Event>>> stream,
            ToIntFunction<List<RecordedEvent<? extends Event>>> telling) {
        var few = stream.apply(MANY);
        var more = stream.apply(2 * MANY);
        taken(few, telling);
        return (double) taken(more, telling) / taken(few, telling);
    }

    /** How much one event takes for each of those before it, at the most. */
    private static long forEachBefore(
            IntFunction<List<RecordedEvent<? extends Event>>> stream,
            ToIntFunction<List<RecordedEvent<? extends Event>>> telling) {
        var events = stream.apply(2 * MANY);
        taken(events, telling);
        return taken(events, telling) / (2L * MANY) / (2L * MANY);
    }

    /** Bytes. */
    private static long taken(
            List<RecordedEvent<? extends Event>> events, ToIntFunction<List<RecordedEvent<? extends Event>>> telling) {
        var before = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(telling.applyAsInt(events)).isPositive();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
