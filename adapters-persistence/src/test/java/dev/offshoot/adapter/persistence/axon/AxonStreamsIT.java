package dev.offshoot.adapter.persistence.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestDatabase;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.adapter.persistence.log.LoggedFacts;
import dev.offshoot.adapter.persistence.log.Snapshots;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.port.out.KnownFacts.FoundFact;
import dev.offshoot.counter.Counter;
import dev.offshoot.counter.CounterCommand.RaiseCounter;
import dev.offshoot.counter.CounterCommand.RaiseOften;
import dev.offshoot.counter.CounterCommand.StartCounter;
import dev.offshoot.counter.CounterDecider;
import dev.offshoot.counter.CounterId;
import dev.offshoot.counter.CounterRejection;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.Correct;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.execution.DryRun;
import dev.offshoot.execution.Streams;
import dev.offshoot.execution.StreamsContract;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class AxonStreamsIT extends StreamsContract {

    private static TestStore store;
    private static TestStore otherNode;

    @BeforeAll
    static void open() {
        TestDatabase database = TestStore.migrated();
        store = TestStore.on(database);
        otherNode = TestStore.on(database);
    }

    @AfterAll
    static void close() {
        store.close();
        otherNode.close();
    }

    @Override
    protected Streams streams() {
        return store.streams;
    }

    @Override
    protected History history() {
        return store.streams;
    }

    @Override
    protected EventAppender appender() {
        return store.streams;
    }

    @Test
    void a_command_on_another_node_is_noticed_when_appending() {
        start();
        otherNode.streams.execute(asked(new RaiseCounter(counter, 1, Optional.empty()), OptionalLong.empty()));
        assertThat(raise(1)).isEqualTo(new Outcome.Done(stream, 2));
    }

    @Test
    void a_command_on_another_node_is_noticed_by_a_sender_who_expects_a_version() {
        start();
        otherNode.streams.execute(asked(new RaiseCounter(counter, 1, Optional.empty()), OptionalLong.empty()));
        var stale = asked(new RaiseCounter(counter, 1, Optional.empty()), OptionalLong.of(0));
        assertThat(streams().execute(stale)).isEqualTo(new Outcome.Moved(stream, 1));
        otherNode.streams.execute(asked(new RaiseCounter(counter, 1, Optional.empty()), OptionalLong.empty()));
        var fresh = asked(new RaiseCounter(counter, 1, Optional.empty()), OptionalLong.of(2));
        assertThat(streams().execute(fresh)).isEqualTo(new Outcome.Done(stream, 3));
    }

    @Test
    void a_command_on_another_node_is_noticed_before_a_refusal() {
        start();
        otherNode.streams.execute(asked(new Correct(stream, 0, "a slip", Optional.empty()), OptionalLong.empty()));
        assertThat(raise(0)).isEqualTo(new Outcome.Refused(new CounterRejection.NotStarted()));
        assertThat(history().standing(stream)).isEmpty();
    }

    @Test
    void rivals_on_two_nodes_that_expect_nothing_are_all_heeded() {
        start();
        var raise = asked(new RaiseCounter(counter, 1, Optional.empty()), OptionalLong.empty());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = IntStream.range(0, 40)
                    .mapToObj(n -> n % 2 == 0 ? store : otherNode)
                    .map(node -> CompletableFuture.supplyAsync(() -> node.streams.execute(raise), threads))
                    .toList();
            assertThat(outcomes).extracting(CompletableFuture::join).allMatch(Outcome.Done.class::isInstance);
        }
        assertThat(history().of(stream))
                .extracting(RecordedEvent::version)
                .containsExactlyElementsOf(LongStream.rangeClosed(0, 40).boxed().toList());
    }

    @Test
    void a_batch_may_take_more_keys_than_the_database_has_room_to_hold_locks() {
        var rehearsal = new DryRun(new StreamTypes(List.of(CounterDecider.STREAM_TYPE)), history());
        for (var i = 0; i < 50_000; i++) {
            var many = new CounterId(counter.value() + "-" + i);
            rehearsal.execute(asked(new StartCounter(many, "Sole " + many.value()), OptionalLong.empty()));
        }
        assertThat(appender().append(rehearsal.written(), rehearsal.basis())).isTrue();
    }

    @Test
    void a_long_stream_is_read_from_its_snapshot() throws Exception {
        start();
        ask(new RaiseOften(counter, Collections.nCopies(60, 1)));
        raise(1);
        var snapshots = new Snapshots(store.jdbc, store.codec.json(), ZoneOffset.UTC);
        var state = awaitPresent(() -> snapshots.find(CounterDecider.STREAM_TYPE, stream));
        assertThat(state.version()).isEqualTo(60);
        assertThat(((Counter.Running) state.told()).total()).isEqualTo(60);
        assertThat(store.jdbc.queryForObject(
                        "select state::text from snapshot where stream = ?", String.class, stream.toString()))
                .contains("\"is\":\"Running\"", "\"total\":60");

        store.jdbc.update(
                "update snapshot set state = replace(state::text, '\"total\":60', '\"total\":1000')::json where stream = ?",
                stream.toString());
        assertThat(((Counter.Running) freshState().told()).total()).isEqualTo(1001);
    }

    @Test
    void a_snapshot_of_another_shape_is_passed_over() throws Exception {
        start();
        ask(new RaiseOften(counter, Collections.nCopies(60, 1)));
        awaitPresent(() ->
                new Snapshots(store.jdbc, store.codec.json(), ZoneOffset.UTC).find(CounterDecider.STREAM_TYPE, stream));
        store.jdbc.update("update snapshot set revision = 'old', state = '{}' where stream = ?", stream.toString());
        assertThat(((Counter.Running) freshState().told()).total()).isEqualTo(60);
    }

    @Test
    void a_correction_after_a_snapshot_is_heeded() throws Exception {
        start();
        ask(new RaiseOften(counter, Collections.nCopies(60, 1)));
        awaitPresent(() ->
                new Snapshots(store.jdbc, store.codec.json(), ZoneOffset.UTC).find(CounterDecider.STREAM_TYPE, stream));
        ask(new Correct(stream, 5, "a slip", Optional.of(new RaiseCounter(counter, 7, Optional.empty()))));
        assertThat(((Counter.Running) freshState().told()).total()).isEqualTo(66);
    }

    @Test
    void a_ledger_is_all_or_nothing_across_nodes() {
        start();
        raise(1);
        var next = history().of(stream).getLast();
        var taken = new RecordedEvent<>(stream, 1, -1, next.recorded(), next.days(), next.metadata(), next.event());
        var free = new RecordedEvent<>(
                Counters.stream(counter.value() + "x"),
                0,
                -1,
                next.recorded(),
                next.days(),
                next.metadata(),
                next.event());
        assertThat(otherNode.streams.append(List.of(free, taken))).isFalse();
        assertThat(history().of(free.stream())).isEmpty();
    }

    @Test
    void a_fact_is_known_still_when_it_is_corrected() {
        var fact = "f-" + counter.value();
        var start = asked(new StartCounter(counter, "x"), OptionalLong.empty());
        streams()
                .execute(new CommandEnvelope<>(
                        start.command(), start.metadata().broughtBy(fact, "b-1"), NOW, start.zone(), start.expected()));
        var facts = new LoggedFacts(store.log);
        assertThat(facts.of(List.of(fact, "none")))
                .containsOnly(Map.entry(fact, new FoundFact(fact, stream, 0, "b-1")));
        assertThat(facts.ofBatch("b-1")).extracting(RecordedEvent::stream).contains(stream);
        ask(new Correct(stream, 0, "a slip", Optional.empty()));
        assertThat(facts.of(List.of(fact))).containsOnlyKeys(fact);
    }

    @Test
    void the_streams_that_belong_to_a_thing_are_found_by_its_key() {
        var own = new CounterId(counter.value() + "~referrals");
        ask(new StartCounter(own, "x"));
        start();
        assertThat(new LoggedFacts(store.log).belongingTo(Set.of(new StreamId("initiative", counter.value()))))
                .containsExactly(new StreamId("counter", own.value()));
    }

    private DeciderRunner.State<Counter> freshState() {
        return new StreamStates(store.log, new Snapshots(store.jdbc, store.codec.json(), ZoneOffset.UTC), Runnable::run)
                .read(CounterDecider.STREAM_TYPE, stream)
                .state();
    }

    private static <T> T awaitPresent(Callable<Optional<T>> something) {
        return await().until(something, Optional::isPresent).orElseThrow();
    }
}
