package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.access.IdempotencyStore.Receipt;
import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.Rejection;
import dev.offshoot.decider.StreamType;
import dev.offshoot.execution.AppendCheck;
import dev.offshoot.execution.Correct;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.execution.DeciderRunner.Verdict;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** One command, from the state of its stream to the events it appends. */
final class Deciding<C extends Command, S, E extends Event, R extends Rejection> {

    private final StreamType<C, S, E, R> streamType;
    private final DeciderRunner<C, S, E, R> runner;
    private final CommandEnvelope<?> asked;
    private final AppendCheck afterwards;
    private final StreamId stream;
    private final EventStore store;
    private final EventLog log;
    private final StreamStates states;
    private final Receipting receipts;
    private final HeldKeys held;

    Deciding(
            StreamType<C, S, E, R> streamType,
            CommandEnvelope<?> asked,
            AppendCheck afterwards,
            EventStore store,
            EventLog log,
            StreamStates states,
            Receipting receipts,
            HeldKeys held) {
        this.streamType = streamType;
        this.runner = new DeciderRunner<>(streamType);
        this.asked = asked;
        this.afterwards = afterwards;
        this.stream = asked.command().stream();
        this.store = store;
        this.log = log;
        this.states = states;
        this.receipts = receipts;
        this.held = held;
    }

    /** Appending to a stale state fails on the version; any other answer counts only if the state is the last. */
    Optional<Outcome> onWhatMayBeStale(Remembered<S> remembered) {
        if (hasMoved(remembered)) {
            return ifLast(remembered, () -> moved(remembered));
        }
        var verdict = decide(remembered);
        return verdict instanceof Verdict.Append(var events) && !events.isEmpty()
                ? Optional.of(follow(remembered, verdict))
                : ifLast(remembered, () -> follow(remembered, verdict));
    }

    private Optional<Outcome> ifLast(Remembered<S> remembered, Supplier<Outcome> answer) {
        if (log.index().head(stream).orElse(-1) == remembered.version()) {
            return Optional.of(answer.get());
        }
        states.forget(stream);
        return Optional.empty();
    }

    Outcome on(Remembered<S> remembered) {
        return hasMoved(remembered) ? moved(remembered) : follow(remembered, decide(remembered));
    }

    private boolean hasMoved(Remembered<S> remembered) {
        return asked.expected().isPresent() && asked.expected().getAsLong() != remembered.version();
    }

    private Outcome moved(Remembered<S> remembered) {
        return new Outcome.Moved(stream, remembered.version());
    }

    private Verdict decide(Remembered<S> remembered) {
        return runner.decide(asked, remembered.state(), this::history);
    }

    private List<RecordedEvent<? extends Event>> history() {
        return asked.command() instanceof Correct correct ? log.toCorrect(stream, correct.corrects()) : log.of(stream);
    }

    private Outcome follow(Remembered<S> remembered, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Refuse(var rejection) -> new Outcome.Refused(rejection);
            case Verdict.Append(var events) when events.isEmpty() -> done(remembered, remembered.version());
            case Verdict.Append(var events) ->
                afterwards
                        .refusal(events)
                        .or(() -> claim(events))
                        .<Outcome>map(Outcome.Refused::new)
                        .orElseGet(() -> append(remembered, events));
        };
    }

    private Optional<Rejection> claim(List<RecordedEvent<? extends Event>> events) {
        return streamType.decider().uniqueKeys().isPresent() ? held.claim(events) : Optional.empty();
    }

    private Outcome append(Remembered<S> remembered, List<RecordedEvent<? extends Event>> events) {
        DeciderBridge.publish(store, events);
        var unit = CurrentUnitOfWork.get().root();
        unit.onRollback(_ -> states.forget(stream));
        if (StreamStates.corrects(events)) {
            unit.afterCommit(_ -> states.forget(stream));
        } else {
            var next = remembered.with(runner, events);
            unit.afterCommit(_ -> states.keep(streamType, stream, next));
        }
        return done(remembered, events.getLast().version());
    }

    private Outcome done(Remembered<S> remembered, long version) {
        receipts.done(new Receipt(stream, version, !remembered.stands()));
        return new Outcome.Done(stream, version);
    }
}
