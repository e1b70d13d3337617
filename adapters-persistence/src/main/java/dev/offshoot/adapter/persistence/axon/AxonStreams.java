package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.adapter.persistence.axon.store.HeldLater;
import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.HistoryToCorrect;
import dev.offshoot.adapter.persistence.log.LegibleHistory;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.StreamRejection;
import dev.offshoot.decider.StreamType;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.CommandPreparer;
import dev.offshoot.execution.Streams;
import dev.offshoot.stream.DecisionBasis;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.UniqueKey;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Streams on Axon's command bus and event store, whose clock counts milliseconds. */
public final class AxonStreams implements Streams, History, EventAppender {

    private static final int TRIES = 30;
    private static final long LONGEST_PAUSE_MILLIS = 20;

    private final StreamTypes streamTypes;
    private final EventLog log;
    private final StreamStates states;
    private final UnitsOfWork units;
    private final StreamLocks locks = new StreamLocks();

    AxonStreams(StreamTypes streamTypes, EventLog log, StreamStates states, UnitsOfWork units) {
        this.streamTypes = streamTypes;
        this.log = log;
        this.states = states;
        this.units = units;
    }

    @Override
    public Outcome execute(CommandEnvelope<? extends Command> asked, CommandPreparer preparing) {
        var stream = asked.command().stream();
        var storable = new CommandEnvelope<>(
                asked.command(),
                asked.metadata(),
                asked.at().truncatedTo(ChronoUnit.MILLIS),
                asked.zone(),
                asked.expected());
        for (var left = TRIES; ; left--) {
            var work = new Work(storable, preparing, left < TRIES);
            var outcome = locks.holding(List.of(stream), () -> units.command(work));
            if (outcome.isPresent()) {
                return outcome.get();
            }
            states.forget(stream);
            var known = asked.metadata()
                    .fact()
                    .filter(fact -> !log.index().facts(List.of(fact)).isEmpty());
            if (known.isPresent()) {
                return new Outcome.Refused(new StreamRejection.FactKnownAlready(known.get()));
            }
            var head = log.index().head(stream).orElse(-1);
            if (asked.expected().isPresent() && asked.expected().getAsLong() != head) {
                return new Outcome.Moved(stream, head);
            }
            if (left == 0) {
                throw new IllegalStateException(stream + " is written by too many at once");
            }
            pause();
        }
    }

    private static void pause() {
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(1, LONGEST_PAUSE_MILLIS)));
    }

    @Override
    public List<RecordedEvent<? extends Event>> of(StreamId stream) {
        HeldLater.now();
        return log.of(stream);
    }

    @Override
    public History toCorrect(StreamId stream, long version) {
        return new HistoryToCorrect(streamTypes, this, stream, () -> log.toCorrect(stream, version));
    }

    @Override
    public History legible() {
        return new LegibleHistory(this, log);
    }

    @Override
    public List<RecordedEvent<? extends Event>> beginning(StreamId stream) {
        HeldLater.now();
        return log.readable(stream).events();
    }

    @Override
    public Map<StreamId, List<RecordedEvent<? extends Event>>> ofAll(Collection<StreamId> streams) {
        HeldLater.now();
        return log.of(streams);
    }

    @Override
    public List<StreamId> within(String category, String key) {
        HeldLater.now();
        return log.index().within(category, key);
    }

    @Override
    public List<StreamId> about(StreamId thing) {
        HeldLater.now();
        return log.index().about(List.of(thing));
    }

    @Override
    public List<StreamId> mightMention(Collection<StreamId> things) {
        HeldLater.now();
        return log.index().mightMention(things);
    }

    @Override
    public Set<StreamId> about(Collection<StreamId> things) {
        HeldLater.now();
        return things.isEmpty() ? Set.of() : Set.copyOf(log.index().about(things));
    }

    @Override
    public Optional<StreamId> holder(UniqueKey key) {
        HeldLater.now();
        return log.index().holder(key);
    }

    @Override
    public Map<String, StreamId> held(String kind) {
        HeldLater.now();
        return log.index().held(kind);
    }

    @Override
    public Optional<StreamHead> standing(StreamId stream) {
        HeldLater.now();
        return standing(streamTypes.of(stream), stream);
    }

    private <S> Optional<StreamHead> standing(StreamType<?, S, ?, ?> streamType, StreamId stream) {
        var head = log.index().head(stream);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        var remembered = states.cached(streamType, stream)
                .filter(r -> r.version() == head.getAsLong())
                .orElseGet(() -> states.read(streamType, stream));
        return remembered.stands()
                ? Optional.of(new StreamHead(
                        remembered.version(),
                        remembered.state().illustrative(),
                        streamType.decider().ended(remembered.state().told())))
                : Optional.empty();
    }

    @Override
    public boolean append(List<RecordedEvent<? extends Event>> events, DecisionBasis basis) {
        var streams = events.stream().map(RecordedEvent::stream).collect(Collectors.toSet());
        return events.isEmpty()
                || locks.holding(streams, () -> {
                    streams.forEach(states::forget);
                    return units.append(
                            events,
                            named(events),
                            basis,
                            () -> unmoved(basis.versions()) && follows(events) && basis.answersStillHold(this));
                });
    }

    private Set<StreamId> named(List<RecordedEvent<? extends Event>> events) {
        return events.stream().collect(Collectors.groupingBy(RecordedEvent::stream)).entrySet().stream()
                .flatMap(e -> streamTypes.of(e.getKey()).everMentioned(e.getValue()).stream())
                .collect(Collectors.toSet());
    }

    private boolean unmoved(Map<StreamId, Long> seen) {
        return log.index().heads(seen.keySet()).equals(seen);
    }

    /** Whether each event comes right after the one before it in its stream. */
    private boolean follows(List<RecordedEvent<? extends Event>> events) {
        var heads = new HashMap<StreamId, Long>(
                log.index().heads(events.stream().map(RecordedEvent::stream).collect(Collectors.toSet())));
        return events.stream().allMatch(e -> heads.merge(e.stream(), 0L, (last, _) -> last + 1) == e.version());
    }
}
