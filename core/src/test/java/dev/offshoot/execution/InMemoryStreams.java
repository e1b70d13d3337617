package dev.offshoot.execution;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.StreamRejection;
import dev.offshoot.command.form.port.out.KnownFacts.FoundFact;
import dev.offshoot.decider.StreamType;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.decider.UniqueKeyChange;
import dev.offshoot.execution.Preparation.Prepared;
import dev.offshoot.importing.event.BatchEvent.BatchUndone;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.DecisionBasis;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventAppender;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import dev.offshoot.stream.UniqueKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The log in memory: what every store must do, as plainly as it can be said. */
public final class InMemoryStreams implements Streams, History, EventAppender {

    private final StreamTypes streamTypes;
    private final Map<StreamId, List<RecordedEvent<? extends Event>>> streams = new HashMap<>();
    private final Map<String, FoundFact> claimed = new HashMap<>();
    private final Map<UniqueKey, StreamId> held = new HashMap<>();
    private long positions = 0;

    public InMemoryStreams(StreamTypes streamTypes) {
        this.streamTypes = streamTypes;
    }

    @Override
    public synchronized Outcome execute(CommandEnvelope<? extends Command> asked, CommandPreparer preparing) {
        return switch (preparing.prepare()) {
            case Prepared.Lacking(var rejection) -> new Outcome.Refused(rejection);
            case Prepared.Ready(var command, var afterwards) ->
                run(streamTypes.of(command.stream()), asked.of(command), afterwards);
        };
    }

    private <C extends Command, S, E extends Event, R extends Rejection> Outcome run(
            StreamType<C, S, E, R> streamType, CommandEnvelope<? extends Command> asked, AppendCheck afterwards) {
        var stream = asked.command().stream();
        var runner = new DeciderRunner<>(streamType);
        var past = of(stream);
        var state = runner.replay(past);
        if (asked.expected().isPresent() && asked.expected().getAsLong() != state.version()) {
            return new Outcome.Moved(stream, state.version());
        }
        return switch (runner.decide(asked, state, () -> past)) {
            case DeciderRunner.Verdict.Refuse(var rejection) -> new Outcome.Refused(rejection);
            case DeciderRunner.Verdict.Append(var events)
            when asked.metadata().fact().filter(claimed::containsKey).isPresent() && claims(events) ->
                new Outcome.Refused(new StreamRejection.FactKnownAlready(
                        asked.metadata().fact().get()));
            case DeciderRunner.Verdict.Append(var events)
            when held(streamType, stream, events).isPresent() ->
                new Outcome.Refused(held(streamType, stream, events).get());
            case DeciderRunner.Verdict.Append(var events)
            when afterwards.refusal(events).isPresent() ->
                new Outcome.Refused(afterwards.refusal(events).get());
            case DeciderRunner.Verdict.Append(var events) -> {
                hold(List.of(UniqueKeyChange.of(streamType, stream, () -> past, events)));
                events.forEach(this::add);
                yield new Outcome.Done(stream, state.version() + events.size());
            }
        };
    }

    @Override
    public synchronized List<RecordedEvent<? extends Event>> of(StreamId stream) {
        return List.copyOf(streams.getOrDefault(stream, List.of()));
    }

    /** Every event there is, in the order of the log. */
    public synchronized List<RecordedEvent<? extends Event>> everything() {
        return streams.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .toList();
    }

    /** Every stream there is, in the order of names. */
    public synchronized List<StreamId> all() {
        return streams.keySet().stream()
                .sorted(Comparator.comparing(StreamId::toString))
                .toList();
    }

    @Override
    public synchronized List<StreamId> within(String category, String key) {
        return streams.keySet().stream()
                .filter(s -> s.category().equals(category) && s.key().startsWith(key + "~"))
                .toList();
    }

    @Override
    public synchronized List<StreamId> about(StreamId thing) {
        return streams.keySet().stream()
                .filter(s -> !s.equals(thing) && Subjects.of(s).contains(thing))
                .toList();
    }

    @Override
    public synchronized List<StreamId> mightMention(Collection<StreamId> things) {
        return all();
    }

    @Override
    public synchronized Optional<StreamId> holder(UniqueKey key) {
        return Optional.ofNullable(held.get(key));
    }

    @Override
    public synchronized Map<String, StreamId> held(String kind) {
        return held.entrySet().stream()
                .filter(h -> h.getKey().kind().equals(kind))
                .collect(Collectors.toMap(h -> h.getKey().value(), Map.Entry::getValue));
    }

    private void hold(List<UniqueKeyChange> changes) {
        changes.forEach(change -> change.freed().forEach(key -> held.remove(key, change.stream())));
        changes.forEach(change -> change.taken().forEach(key -> held.put(key, change.stream())));
    }

    private Optional<Rejection> held(
            StreamType<?, ?, ?, ?> streamType, StreamId stream, List<RecordedEvent<? extends Event>> events) {
        return UniqueKeyChange.of(streamType, stream, () -> of(stream), events).refusal(streamType, this::holder);
    }

    private List<UniqueKeyChange> changes(List<RecordedEvent<? extends Event>> events) {
        return events.stream().collect(Collectors.groupingBy(RecordedEvent::stream)).entrySet().stream()
                .map(e ->
                        UniqueKeyChange.of(streamTypes.of(e.getKey()), e.getKey(), () -> of(e.getKey()), e.getValue()))
                .toList();
    }

    private boolean isHeld(List<UniqueKeyChange> changes) {
        var freed = changes.stream().flatMap(c -> c.freed().stream()).collect(Collectors.toSet());
        return changes.stream()
                .anyMatch(change -> change.refusal(
                                streamTypes.of(change.stream()),
                                key -> freed.contains(key) ? Optional.empty() : holder(key))
                        .isPresent());
    }

    @Override
    public synchronized Optional<StreamHead> standing(StreamId stream) {
        var events = of(stream);
        return Corrections.settle(events).isEmpty()
                ? Optional.empty()
                : Optional.of(standing(streamTypes.of(stream), events));
    }

    private static <S> StreamHead standing(
            StreamType<?, S, ?, ?> streamType, List<RecordedEvent<? extends Event>> events) {
        var runner = new DeciderRunner<>(streamType);
        var state = runner.replay(events);
        return new StreamHead(state.version(), state.illustrative(), runner.ended(state.told()));
    }

    @Override
    public synchronized boolean append(List<RecordedEvent<? extends Event>> events, DecisionBasis basis) {
        if (basis.versions().entrySet().stream().anyMatch(s -> of(s.getKey()).size() - 1 != s.getValue())
                || !basis.answersStillHold(this)) {
            return false;
        }
        if (events.stream().anyMatch(this::isClaimed)) {
            return false;
        }
        var next = new HashMap<StreamId, Long>();
        for (var event : events) {
            var expected =
                    next.getOrDefault(event.stream(), (long) of(event.stream()).size());
            if (event.version() != expected) {
                return false;
            }
            next.put(event.stream(), expected + 1);
        }
        var changes = changes(events);
        if (isHeld(changes)) {
            return false;
        }
        hold(changes);
        events.forEach(this::add);
        return true;
    }

    private boolean isClaimed(RecordedEvent<? extends Event> event) {
        return claims(event) && claimed.containsKey(event.metadata().fact().orElseThrow());
    }

    private static boolean claims(List<RecordedEvent<? extends Event>> events) {
        return events.stream().anyMatch(InMemoryStreams::claims);
    }

    private static boolean claims(RecordedEvent<? extends Event> event) {
        return event.metadata().fact().isPresent() && !(event.event() instanceof EventCorrected);
    }

    /** The facts among these that were recorded. */
    public synchronized Map<String, FoundFact> facts(Collection<String> facts) {
        var found = new HashMap<>(claimed);
        found.keySet().retainAll(facts);
        return found;
    }

    private void add(RecordedEvent<? extends Event> event) {
        if (claims(event)) {
            var fact = event.metadata().fact().orElseThrow();
            claimed.putIfAbsent(
                    fact,
                    new FoundFact(
                            fact,
                            event.stream(),
                            event.version(),
                            event.metadata().batch().orElse("")));
        }
        if (event.event() instanceof BatchUndone) {
            claimed.values()
                    .removeIf(found -> found.batch().equals(event.stream().key()));
        }
        streams.computeIfAbsent(event.stream(), _ -> new ArrayList<>()).add(placed(event));
    }

    private <E extends Event> RecordedEvent<E> placed(RecordedEvent<E> event) {
        return new RecordedEvent<>(
                event.stream(),
                event.version(),
                positions++,
                event.recorded(),
                event.days(),
                event.metadata(),
                event.event());
    }
}
