package dev.offshoot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.access.IdempotencyStore.Answer;
import dev.offshoot.access.IdempotencyStore.Receipt;
import dev.offshoot.access.IdempotencyStore.Request;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.counter.CounterCommand.RaiseCounter;
import dev.offshoot.counter.CounterCommand.StartCounter;
import dev.offshoot.counter.CounterDecider;
import dev.offshoot.counter.CounterId;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.DryRun;
import dev.offshoot.execution.Streams;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.History;
import dev.offshoot.stream.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What whatever heeds requests once must do, tried on counters. */
public abstract class IdempotencyStoreContract {

    protected static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    private static final AtomicInteger COUNT = new AtomicInteger();

    protected final CounterId counter = new CounterId("once" + COUNT.incrementAndGet());
    protected final StreamId stream = new StreamId("counter", counter.value());
    protected final String key = "key-of-" + counter.value();

    protected abstract IdempotencyStore receipts();

    protected abstract Streams streams();

    protected abstract History history();

    protected abstract EventAppender appender();

    @BeforeEach
    void started() {
        streams().execute(asked(new StartCounter(counter, "Referrals")));
    }

    @Test
    void a_request_is_heeded_once_and_what_it_came_to_is_told_again() {
        assertThat(raise()).isEqualTo(new Answer.Now<>(new Outcome.Done(stream, 1)));
        assertThat(raise()).isEqualTo(new Answer.Before<>(new Receipt(stream, 1, false)));
        assertThat(history().of(stream)).hasSize(2);
    }

    @Test
    void what_opened_a_stream_is_told_as_such() {
        var other = new CounterId(counter.value() + "-other");
        Supplier<Outcome> start = () -> streams().execute(asked(new StartCounter(other, "Others")));
        receipts().once(request("1", NOON), start);
        assertThat(receipts().once(request("1", NOON), start))
                .isEqualTo(new Answer.Before<>(new Receipt(new StreamId("counter", other.value()), 0, true)));
    }

    @Test
    void a_key_belongs_to_one_account_and_one_request() {
        raise();
        assertThat(once("2", NOON)).isEqualTo(new Answer.Different<>());
        var bob = new Request("bob", key, "2".repeat(64), NOON);
        assertThat(receipts().once(bob, this::execute)).isEqualTo(new Answer.Now<>(new Outcome.Done(stream, 2)));
    }

    @Test
    void a_refusal_is_no_receipt_and_the_next_try_is_judged_anew() {
        var later = new CounterId(counter.value() + "-later");
        Supplier<Outcome> work = () -> streams().execute(asked(new RaiseCounter(later, 1, Optional.empty())));
        assertThat(((Answer.Now<Outcome>) receipts().once(request("1", NOON), work)).given())
                .isInstanceOf(Outcome.Refused.class);
        streams().execute(asked(new StartCounter(later, "Later")));
        assertThat(((Answer.Now<Outcome>) receipts().once(request("1", NOON), work)).given())
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_changes_nothing_is_told_again_too() {
        Supplier<Outcome> nothing = () -> streams().execute(asked(new StartCounter(counter, "Referrals")));
        assertThat(receipts().once(request("1", NOON), nothing))
                .isEqualTo(new Answer.Now<>(new Outcome.Done(stream, 0)));
        assertThat(receipts().once(request("1", NOON), nothing))
                .isEqualTo(new Answer.Before<>(new Receipt(stream, 0, false)));
    }

    @Test
    void work_that_breaks_off_gives_the_key_back() {
        Supplier<Outcome> broken = () -> {
            throw new IllegalStateException("broken off");
        };
        assertThatThrownBy(() -> receipts().once(request("1", NOON), broken)).hasMessage("broken off");
        assertThat(raise()).isEqualTo(new Answer.Now<>(new Outcome.Done(stream, 1)));
    }

    @Test
    void a_ledger_is_receipted_by_its_last_event() {
        var other = new CounterId(counter.value() + "-batch");
        Supplier<Boolean> work = () -> {
            var rehearsal = new DryRun(new StreamTypes(List.of(CounterDecider.STREAM_TYPE)), history());
            rehearsal.execute(asked(new RaiseCounter(counter, 1, Optional.empty())));
            rehearsal.execute(asked(new StartCounter(other, "Two")));
            return appender().append(rehearsal.written());
        };
        assertThat(receipts().once(request("1", NOON), work)).isEqualTo(new Answer.Now<>(true));
        assertThat(receipts().once(request("1", NOON), work))
                .isEqualTo(new Answer.Before<>(new Receipt(new StreamId("counter", other.value()), 0, true)));
        assertThat(history().of(stream)).hasSize(2);
    }

    @Test
    void a_receipt_is_kept_for_a_day() {
        raise();
        assertThat(once("1", NOON.plus(Duration.ofHours(23)))).isInstanceOf(Answer.Before.class);
        assertThat(once("1", NOON.plus(Duration.ofHours(25)))).isInstanceOf(Answer.Now.class);
    }

    @Test
    void of_rivals_with_one_key_one_is_heeded() {
        var ready = new CountDownLatch(8);
        List<Answer<Outcome>> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, 8)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(() -> together(ready), threads))
                    .toList();
            answers = running.stream().map(CompletableFuture::join).toList();
        }
        assertThat(answers).filteredOn(Answer.Now.class::isInstance).hasSize(1);
        assertThat(history().of(stream)).hasSize(2);
    }

    private Answer<Outcome> together(CountDownLatch ready) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return raise();
    }

    protected final Answer<Outcome> raise() {
        return once("1", NOON);
    }

    private Answer<Outcome> once(String print, Instant at) {
        return receipts().once(request(print, at), this::execute);
    }

    protected final Request request(String print, Instant at) {
        return new Request("ada", key, print.repeat(64), at);
    }

    protected final Outcome execute() {
        return streams().execute(command());
    }

    protected final CommandEnvelope<RaiseCounter> command() {
        return asked(new RaiseCounter(counter, 1, Optional.empty()));
    }

    private static <C extends Command> CommandEnvelope<C> asked(C command) {
        return new CommandEnvelope<>(
                command,
                EventMetadata.of(PartialDate.parse("2020-01-05"), "ada"),
                NOON,
                ZoneOffset.UTC,
                OptionalLong.empty());
    }
}
