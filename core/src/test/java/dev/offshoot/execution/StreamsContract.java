package dev.offshoot.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.StreamRejection;
import dev.offshoot.command.StreamRejection.NoSuchStream;
import dev.offshoot.counter.CounterCommand;
import dev.offshoot.counter.CounterCommand.RaiseBeside;
import dev.offshoot.counter.CounterCommand.RaiseCounter;
import dev.offshoot.counter.CounterCommand.RaiseOften;
import dev.offshoot.counter.CounterCommand.StartCounter;
import dev.offshoot.counter.CounterDecider;
import dev.offshoot.counter.CounterEvent.Cause;
import dev.offshoot.counter.CounterEvent.CounterRaised;
import dev.offshoot.counter.CounterEvent.CounterStarted;
import dev.offshoot.counter.CounterId;
import dev.offshoot.counter.CounterRejection;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.Preparation.Prepared;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.DecisionBasis;
import dev.offshoot.stream.DecisionBasis.Question;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.UniqueKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is expected of whatever stores streams, tried on counters. */
public abstract class StreamsContract {

    protected static final Instant NOW = Instant.parse("2026-03-02T09:00:00.123Z");
    private static final AtomicInteger COUNT = new AtomicInteger();

    protected final CounterId counter = new CounterId("c" + COUNT.incrementAndGet());
    protected final StreamId stream = new StreamId("counter", counter.value());

    protected abstract Streams streams();

    protected abstract History history();

    protected abstract EventAppender appender();

    @Test
    void a_command_is_recorded_with_its_stamp() {
        var metadata = EventMetadata.of(PartialDate.parse("2019-04/2020-03"), "ada")
                .with(Provenance.notStated().from("https://example.org/report"))
                .knownSince(new KnownSince(LocalDate.of(2021, 6, 1), "the report"))
                .broughtBy("fact-1" + counter.value(), "batch-1");
        var start = new CommandEnvelope<>(
                new StartCounter(counter, "Referrals"), metadata, NOW, ZoneOffset.UTC, OptionalLong.of(-1));
        assertThat(streams().execute(start)).isEqualTo(new Outcome.Done(stream, 0));

        var recorded = history().of(stream).getFirst();
        assertThat(recorded.event()).isEqualTo(new CounterStarted(counter, "Referrals", List.of("new")));
        assertThat(recorded.metadata()).isEqualTo(metadata);
        assertThat(recorded.recorded()).isEqualTo(NOW);
        assertThat(recorded.version()).isZero();
        assertThat(recorded.position()).isNotNegative();
    }

    @Test
    void a_refusal_leaves_no_trace() {
        assertThat(raise(1)).isEqualTo(new Outcome.Refused(new CounterRejection.NotStarted()));
        assertThat(history().of(stream)).isEmpty();
        assertThat(history().standing(stream)).isEmpty();
    }

    @Test
    void what_is_so_already_changes_nothing() {
        start();
        assertThat(start()).isEqualTo(new Outcome.Done(stream, 0));
        assertThat(history().of(stream)).hasSize(1);
    }

    @Test
    void one_command_may_record_several_events() {
        start();
        assertThat(ask(new RaiseOften(counter, List.of(1, 2, 3)))).isEqualTo(new Outcome.Done(stream, 3));
        assertThat(history().of(stream)).extracting(RecordedEvent::version).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void a_stale_sender_is_told_that_the_stream_has_moved() {
        start();
        raise(1);
        assertThat(streams().execute(asked(new RaiseCounter(counter, 1, Optional.empty()), OptionalLong.of(0))))
                .isEqualTo(new Outcome.Moved(stream, 1));
        assertThat(history().of(stream)).hasSize(2);
    }

    @Test
    void of_fifty_rivals_that_expect_one_version_one_wins() {
        start();
        var outcomes = rivals(asked(new RaiseCounter(counter, 1, Optional.empty()), OptionalLong.of(0)));
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Moved.class::isInstance).hasSize(49);
        assertThat(history().of(stream)).hasSize(2);
    }

    @Test
    void fifty_rivals_that_expect_nothing_are_all_heeded() {
        start();
        var outcomes = rivals(asked(new RaiseCounter(counter, 1, Optional.empty()), OptionalLong.empty()));
        assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
        assertThat(history().of(stream))
                .extracting(RecordedEvent::version)
                .containsExactlyElementsOf(LongStream.rangeClosed(0, 50).boxed().toList());
    }

    @Test
    void recorded_never_decreases_even_when_the_clock_goes_back() {
        start();
        streams()
                .execute(new CommandEnvelope<>(
                        new RaiseCounter(counter, 1, Optional.empty()),
                        EventMetadata.of(PartialDate.parse("2020"), "ada"),
                        NOW.minusSeconds(60),
                        ZoneOffset.UTC,
                        OptionalLong.empty()));
        assertThat(history().of(stream)).extracting(RecordedEvent::recorded).containsExactly(NOW, NOW);
    }

    @Test
    void a_correction_counts_as_if_history_had_been_written_right() {
        start();
        assertThat(ask(new Correct(stream, 0, "typed twice", Optional.empty()))).isEqualTo(new Outcome.Done(stream, 1));
        assertThat(history().standing(stream)).isEmpty();
        assertThat(raise(1)).isEqualTo(new Outcome.Refused(new CounterRejection.NotStarted()));
        assertThat(ask(new StartCounter(counter, "Again"))).isEqualTo(new Outcome.Done(stream, 2));
        assertThat(history().standing(stream)).contains(new History.StreamHead(2, false, Optional.empty()));
    }

    @Test
    void a_correction_may_put_another_event_in_the_place_of_a_mistaken_one() {
        start();
        raise(33);
        assertThat(ask(new Correct(stream, 1, "a slip", Optional.of(new RaiseCounter(counter, 3, Optional.empty())))))
                .isEqualTo(new Outcome.Done(stream, 2));
        var kept = history().of(stream);
        assertThat(kept).hasSize(3);
        assertThat(Corrections.settle(kept).getLast().event())
                .isEqualTo(new CounterRaised(counter, 3, Optional.empty(), new Cause.Unsaid()));
    }

    @Test
    void a_stream_stands_as_its_marks_say() {
        var metadata = EventMetadata.of(PartialDate.parse("2020"), "ada")
                .with(Provenance.notStated().asIllustration());
        streams()
                .execute(new CommandEnvelope<>(
                        new StartCounter(counter, "Made up"), metadata, NOW, ZoneOffset.UTC, OptionalLong.empty()));
        assertThat(history().standing(stream)).contains(new History.StreamHead(0, true, Optional.empty()));
        assertThat(raise(1)).isEqualTo(new Outcome.Refused(new StreamRejection.MixedIllustration(true, stream)));
    }

    @Test
    void a_ledger_takes_events_of_many_streams_at_once() {
        var other = new CounterId(counter.value() + "-other");
        var events = rehearsed(new StartCounter(counter, "One"), new StartCounter(other, "Two"));
        assertThat(appender().append(events)).isTrue();
        assertThat(history().of(stream)).hasSize(1);
        assertThat(history().of(new StreamId("counter", other.value()))).hasSize(1);
        assertThat(raise(1)).isEqualTo(new Outcome.Done(stream, 1));
    }

    @Test
    void a_ledger_writes_nothing_when_one_version_is_taken() {
        var other = new CounterId(counter.value() + "-other");
        var events = rehearsed(new StartCounter(other, "Two"), new StartCounter(counter, "One"));
        start();
        assertThat(appender().append(events)).isFalse();
        assertThat(history().of(stream)).hasSize(1);
        assertThat(history().of(new StreamId("counter", other.value()))).isEmpty();
    }

    private CommandEnvelope<CounterCommand> brought(CounterCommand command, String fact) {
        var metadata =
                EventMetadata.of(PartialDate.parse("2020-01-05"), "ada").broughtBy(fact + counter.value(), "batch");
        return new CommandEnvelope<>(command, metadata, NOW, ZoneOffset.UTC, OptionalLong.empty());
    }

    private List<RecordedEvent<? extends Event>> rehearsedFact(CounterId of, String fact) {
        var rehearsal = new DryRun(new StreamTypes(List.of(CounterDecider.STREAM_TYPE)), history());
        rehearsal.execute(brought(new StartCounter(of, "Brought"), fact));
        return rehearsal.written();
    }

    @Test
    void a_fact_is_taken_once_by_commands() {
        start();
        var raise = brought(new RaiseCounter(counter, 1, Optional.empty()), "F");
        assertThat(streams().execute(raise)).isEqualTo(new Outcome.Done(stream, 1));
        assertThat(streams().execute(raise))
                .isEqualTo(new Outcome.Refused(new StreamRejection.FactKnownAlready("F" + counter.value())));
        assertThat(history().of(stream)).hasSize(2);
    }

    @Test
    void of_fifty_rivals_with_one_fact_one_is_recorded() {
        start();
        var outcomes = rivals(brought(new RaiseCounter(counter, 1, Optional.empty()), "G"));
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(49);
        assertThat(history().of(stream)).hasSize(2);
    }

    @Test
    void a_fact_is_taken_once_by_ledgers_though_no_version_clashes() {
        var other = new CounterId(counter.value() + "-other");
        var one = rehearsedFact(counter, "H");
        var two = rehearsedFact(other, "H");
        assertThat(appender().append(one)).isTrue();
        assertThat(appender().append(two)).isFalse();
        assertThat(history().of(new StreamId("counter", other.value()))).isEmpty();
    }

    @Test
    void one_command_that_records_several_events_claims_its_fact_once() {
        start();
        assertThat(streams().execute(brought(new RaiseOften(counter, List.of(1, 2)), "I")))
                .isEqualTo(new Outcome.Done(stream, 2));
    }

    private CounterId other(Object name) {
        return new CounterId(counter.value() + "-" + name);
    }

    private Outcome.Refused taken(String title, CounterId holder) {
        return new Outcome.Refused(new CounterRejection.TitleTaken(title, holder.value()));
    }

    @Test
    void what_one_stream_alone_may_hold_is_not_taken_by_another() {
        var sole = "Sole " + counter.value();
        var key = new UniqueKey("title", sole);
        assertThat(history().holder(key)).isEmpty();
        ask(new StartCounter(counter, sole));
        assertThat(history().holder(key)).contains(stream);
        assertThat(history().held("title")).containsEntry(sole, stream);
        assertThat(ask(new StartCounter(other("b"), sole))).isEqualTo(taken(sole, counter));
        assertThat(history().of(new StreamId("counter", other("b").value()))).isEmpty();
    }

    @Test
    void what_is_corrected_away_is_free_and_what_is_restored_is_taken_again() {
        var sole = "Sole " + counter.value();
        var key = new UniqueKey("title", sole);
        ask(new StartCounter(counter, sole));
        ask(new Correct(stream, 0, "a slip", Optional.of(new StartCounter(counter, sole + " anew"))));
        assertThat(history().holder(key)).isEmpty();
        assertThat(ask(new StartCounter(other("b"), sole + " anew"))).isEqualTo(taken(sole + " anew", counter));
        ask(new Correct(stream, 1, "it was right", Optional.empty()));
        assertThat(history().holder(key)).contains(stream);
        ask(new Correct(stream, 0, "typed twice", Optional.empty()));
        assertThat(ask(new StartCounter(other("b"), sole))).isInstanceOf(Outcome.Done.class);
        assertThat(ask(new Correct(stream, 3, "it was right", Optional.empty())))
                .isEqualTo(taken(sole, other("b")));
    }

    @Test
    void of_sixteen_rivals_for_one_key_one_gets_it() {
        var sole = "Sole " + counter.value();
        List<Outcome> outcomes;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, 16)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> ask(new StartCounter(other(i), sole)), threads))
                    .toList();
            outcomes = running.stream().map(CompletableFuture::join).toList();
        }
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(15);
    }

    @Test
    void a_ledger_writes_nothing_when_another_stream_holds_a_key() {
        var sole = "Sole " + counter.value();
        var one = rehearsed(new StartCounter(counter, sole));
        var two = rehearsed(new StartCounter(other("b"), sole));
        assertThat(rehearsed(new StartCounter(counter, sole), new StartCounter(other("b"), sole)))
                .hasSize(1);
        assertThat(appender().append(one)).isTrue();
        assertThat(appender().append(two)).isFalse();
        assertThat(rehearsed(new StartCounter(other("b"), sole))).isEmpty();
        assertThat(history().of(new StreamId("counter", other("b").value()))).isEmpty();
    }

    protected final Outcome start() {
        return ask(new StartCounter(counter, "Referrals"));
    }

    @Test
    void what_a_command_leans_on_cannot_change_while_it_is_decided() throws Exception {
        start();
        var beside = new CounterId(counter.value() + "-beside");
        ask(new StartCounter(beside, "Beside"));
        waitsFor(new RaiseBeside(counter, 1, beside), beside, List.of(Set.of()));
    }

    @Test
    void nor_can_what_it_leans_on_besides_what_it_is_about() throws Exception {
        start();
        var beside = new CounterId(counter.value() + "-besides");
        ask(new StartCounter(beside, "Besides"));
        var raise = new RaiseCounter(counter, 1, Optional.empty());
        waitsFor(raise, beside, List.of(Set.of(streamOf(beside))));
    }

    @Test
    void nor_can_what_it_comes_to_lean_on_while_it_waits() throws Exception {
        start();
        var beside = new CounterId(counter.value() + "-grown");
        ask(new StartCounter(beside, "Grown"));
        var raise = new RaiseCounter(counter, 1, Optional.empty());
        waitsFor(raise, beside, List.of(Set.of(), Set.of(streamOf(beside))));
    }

    private static StreamId streamOf(CounterId counter) {
        return new StreamId("counter", counter.value());
    }

    /** @param leansOn the answers, one after the other; the last of them for good */
    private void waitsFor(CounterCommand leaning, CounterId beside, List<Set<StreamId>> leansOn) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var other = new AtomicReference<Future<Outcome>>();
            var answers = new ArrayDeque<>(leansOn);
            var preparing = new CommandPreparer() {
                @Override
                public Prepared prepare() {
                    var rival = threads.submit(() -> ask(new RaiseCounter(beside, 9, Optional.empty())));
                    other.set(rival);
                    assertThatThrownBy(() -> rival.get(300, TimeUnit.MILLISECONDS))
                            .isInstanceOf(TimeoutException.class);
                    return new Prepared.Ready(leaning);
                }

                @Override
                public Set<StreamId> leansOn() {
                    return answers.size() == 1 ? answers.element() : answers.remove();
                }
            };
            assertThat(streams().execute(asked(leaning, OptionalLong.empty()), preparing))
                    .isEqualTo(new Outcome.Done(stream, 1));
            assertThat(other.get().get(20, TimeUnit.SECONDS)).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void what_other_streams_do_not_let_stand_is_not_recorded() {
        start();
        var why = new NoSuchStream(stream);
        var seen = new ArrayList<Event>();
        var outcome = streams()
                .execute(
                        asked(new RaiseCounter(counter, 7, Optional.empty()), OptionalLong.empty()),
                        () -> new Prepared.Ready(new RaiseCounter(counter, 7, Optional.empty()), events -> {
                            events.forEach(event -> seen.add(event.event()));
                            return Optional.of(why);
                        }));
        assertThat(outcome).isEqualTo(new Outcome.Refused(why));
        assertThat(seen).isNotEmpty();
        assertThat(history().of(stream)).hasSize(1);
        assertThat(raise(7)).isEqualTo(new Outcome.Done(stream, 1));
    }

    @Test
    void what_a_preparation_finds_lacking_is_refused() {
        start();
        var lacking = new NoSuchStream(stream);
        assertThat(streams()
                        .execute(
                                asked(new RaiseCounter(counter, 1, Optional.empty()), OptionalLong.empty()),
                                () -> new Prepared.Lacking(lacking)))
                .isEqualTo(new Outcome.Refused(lacking));
        assertThat(history().of(stream)).hasSize(1);
    }

    @Test
    void a_batch_is_not_taken_if_a_stream_that_was_read_for_it_has_moved() {
        start();
        var beside = new StreamId("counter", counter.value() + "-read");
        var events = rehearsed(new RaiseCounter(counter, 1, Optional.empty()));
        assertThat(appender().append(events, new DecisionBasis(Map.of(stream, 0L, beside, 0L), Map.of())))
                .isFalse();
        assertThat(history().of(stream)).hasSize(1);
        assertThat(appender().append(events, new DecisionBasis(Map.of(stream, 0L, beside, -1L), Map.of())))
                .isTrue();
    }

    @Test
    void a_batch_is_not_taken_if_another_stream_has_a_key_that_was_free_when_it_was_decided() {
        start();
        var key = new UniqueKey("title", "Sole " + counter.value());
        var free = new DecisionBasis(Map.of(stream, 0L), Map.of(new Question.HolderOf(key), Set.of()));
        var events = rehearsed(new RaiseCounter(counter, 1, Optional.empty()));
        ask(new StartCounter(other("b"), key.value()));
        assertThat(appender().append(events, free)).isFalse();
        var taken = new StreamId("counter", other("b").value());
        var held = new DecisionBasis(Map.of(stream, 0L), Map.of(new Question.HolderOf(key), Set.of(taken)));
        assertThat(appender().append(events, held)).isTrue();
    }

    @Test
    void a_batch_is_not_taken_if_more_belongs_to_a_stream_than_when_it_was_decided() {
        start();
        var events = rehearsed(new RaiseCounter(counter, 1, Optional.empty()));
        var part = new CounterId(counter.value() + "~part");
        var alone = new DecisionBasis(
                Map.of(stream, 0L), Map.of(new Question.Within("counter", counter.value()), Set.of()));
        ask(new StartCounter(part, "Part"));
        assertThat(appender().append(events, alone)).isFalse();
        var both = new DecisionBasis(
                Map.of(stream, 0L),
                Map.of(new Question.Within("counter", counter.value()), Set.of(new StreamId("counter", part.value()))));
        assertThat(appender().append(events, both)).isTrue();
    }

    protected final Outcome raise(int by) {
        return ask(new RaiseCounter(counter, by, Optional.empty()));
    }

    protected final Outcome ask(Command command) {
        return streams().execute(asked(command, OptionalLong.empty()));
    }

    protected static <C extends Command> CommandEnvelope<C> asked(C command, OptionalLong expected) {
        return new CommandEnvelope<>(
                command, EventMetadata.of(PartialDate.parse("2020-01-05"), "ada"), NOW, ZoneOffset.UTC, expected);
    }

    private List<RecordedEvent<? extends Event>> rehearsed(CounterCommand... commands) {
        var rehearsal = new DryRun(new StreamTypes(List.of(CounterDecider.STREAM_TYPE)), history());
        for (var command : commands) {
            rehearsal.execute(asked(command, OptionalLong.empty()));
        }
        return rehearsal.written();
    }

    private List<Outcome> rivals(CommandEnvelope<? extends Command> asked) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<>(IntStream.range(0, 50)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> streams().execute(asked), threads))
                    .toList());
            return running.stream().map(CompletableFuture::join).toList();
        }
    }
}
