package dev.offshoot.adapter.persistence.readmodel.told;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.command.Command;
import dev.offshoot.counter.CounterCommand.RaiseCounter;
import dev.offshoot.counter.CounterEvent;
import dev.offshoot.counter.CounterFold;
import dev.offshoot.counter.CounterId;
import dev.offshoot.counter.CounterLine;
import dev.offshoot.laws.Laws;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That a line is what its stream tells at the time of asking, whoever wrote to it and whatever was told before. */
final class ToldStreamsIT {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 4_000;
    private static final List<StreamId> ALL =
            IntStream.range(0, 5).mapToObj(n -> Counters.stream("k" + n)).toList();

    private final TestStore store = TestStore.fresh();
    private final TestStore other = TestStore.on(store.on);

    @AfterEach
    void close() {
        other.close();
        store.close();
    }

    private ToldStreams told(TestStore node, long most) {
        return new ToldStreams(List.of(Counters.LINES), node.log, most);
    }

    @Test
    void equals_a_fresh_fold_whatever_two_nodes_write_and_however_little_is_remembered() {
        var memories = List.of(told(store, 0), told(store, 40), told(store, 100_000), told(other, 100_000));
        Laws.anew(random -> {
            for (var n = 0; n < 300; n++) {
                somethingHappens(random.nextBoolean() ? store : other, random);
                var asOf = asOf(random);
                var memory = memories.get(random.nextInt(memories.size()));
                assertThat(memory.lines(ALL, asOf)).as("%s", asOf).isEqualTo(fresh(asOf));
            }
        });
    }

    @Test
    void never_lags_behind_what_was_written_before_it_was_asked() {
        var memory = told(other, 100_000);
        var stop = new AtomicBoolean();
        store.streams.execute(Counters.start("k0"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = CompletableFuture.allOf(
                    CompletableFuture.runAsync(() -> keepRaising(store, stop), threads),
                    CompletableFuture.runAsync(() -> keepRaising(other, stop), threads));
            for (var n = 0; n < 200; n++) {
                var before = store.log.index().head(ALL.getFirst()).orElseThrow();
                var line = line(memory, ALL.getFirst());
                assertThat(line.version()).isGreaterThanOrEqualTo(before);
                assertThat(line.body().total()).isEqualTo(line.version());
            }
            stop.set(true);
            writers.join();
        }
        assertThat(memory.lines(ALL, AsOf.NOW)).isEqualTo(fresh(AsOf.NOW));
    }

    /** What was known on a day is another thing once somebody says that it was known earlier. */
    @Test
    void tells_a_past_day_anew_when_a_claim_reaches_back() {
        var memory = told(store, 100_000);
        store.streams.execute(Counters.start("k0"));
        store.jdbc.update("update event set recorded = '2016-01-01'");
        var then = new AsOf(Optional.of(Instant.parse("2017-01-01T00:00:00Z")), Optional.empty());
        assertThat(line(memory, ALL.getFirst(), then).body().total()).isZero();
        store.streams.execute(Counters.told(
                new RaiseCounter(new CounterId("k0"), 7, Optional.empty()),
                "2016-02-01",
                Optional.of(LocalDate.parse("2016-03-01"))));
        assertThat(line(memory, ALL.getFirst(), then).body().total()).isEqualTo(7);
    }

    @Test
    void tells_a_stream_as_far_as_it_can_be_read_until_it_is_put_right() {
        var memory = told(store, 100_000);
        store.streams.execute(Counters.start("k0"));
        store.streams.execute(Counters.raise("k0", 3));
        store.streams.execute(Counters.raise("k0", 4));
        var payload = store.jdbc.queryForObject("select payload from event where version = 1", String.class);
        store.jdbc.update("update event set payload = '[]' where version = 1");
        assertThat(line(memory, ALL.getFirst()).version()).isZero();
        assertThat(line(memory, ALL.getFirst()).body().total()).isZero();
        store.jdbc.update("update event set payload = ?::json where version = 1", payload);
        assertThat(line(memory, ALL.getFirst()).body().total()).isEqualTo(7);
    }

    @Test
    void what_was_told_is_not_read_again() {
        var memory = told(store, 100_000);
        store.streams.execute(Counters.start("k0"));
        store.streams.execute(Counters.raise("k0", 3));
        var line = line(memory, ALL.getFirst());
        assertThat(line(memory, ALL.getFirst())).isSameAs(line);
    }

    private static ReadModel<?> untyped(ToldStreams memory, StreamId stream, AsOf asOf) {
        return Optional.<ReadModel<?>>ofNullable(
                        memory.lines(List.of(stream), asOf).get(stream))
                .orElseThrow();
    }

    private ReadModel<CounterLine> line(ToldStreams memory, StreamId stream) {
        return line(memory, stream, AsOf.NOW);
    }

    private ReadModel<CounterLine> line(ToldStreams memory, StreamId stream, AsOf asOf) {
        return store.models.lines(Counters.LINES).mine(untyped(memory, stream, asOf));
    }

    private Map<StreamId, ReadModel<?>> fresh(AsOf asOf) {
        var fresh = new HashMap<StreamId, ReadModel<?>>();
        ALL.forEach(stream -> new CounterFold()
                .at(asOf, store.log.of(stream), CounterEvent.class)
                .ifPresent(line -> fresh.put(stream, line)));
        return fresh;
    }

    private static void keepRaising(TestStore node, AtomicBoolean stop) {
        while (!stop.get()) {
            node.streams.execute(Counters.raise("k0", 1));
        }
    }

    private static void somethingHappens(TestStore node, Random random) {
        var key = "k" + random.nextInt(4);
        var day = FIRST.plusDays(random.nextInt(DAYS));
        var known = Optional.of(day.plusDays(random.nextInt(500))).filter(_ -> random.nextInt(3) == 0);
        var raise = new RaiseCounter(new CounterId(key), random.nextInt(10), Optional.empty());
        switch (random.nextInt(6)) {
            case 0 -> node.streams.execute(Counters.start(key));
            case 1 ->
                node.streams.execute(Counters.correct(
                        key, random.nextInt(30), Optional.<Command>of(raise).filter(_ -> random.nextBoolean())));
            default -> node.streams.execute(Counters.told(raise, day.toString(), known));
        }
    }

    /** Of few moments, so that one is asked for again. */
    private static AsOf asOf(Random random) {
        var known = FIRST.plusDays(random.nextInt(4) * 1_300L).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new AsOf(
                Optional.of(known).filter(_ -> random.nextBoolean()),
                Optional.of(FIRST.plusDays(random.nextInt(4) * 1_000L)).filter(_ -> random.nextBoolean()));
    }
}
