package dev.offshoot.execution;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.Rejection;
import dev.offshoot.decider.StreamType;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.decider.UniqueKeyChange;
import dev.offshoot.execution.Preparation.Prepared;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.DecisionBasis;
import dev.offshoot.stream.DecisionBasis.Question;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import dev.offshoot.stream.UniqueKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs commands over the real history without writing anything, and keeps what they would have written. Made for one
 * caller at a time.
 */
public final class DryRun implements Streams, History {

    private final StreamTypes streamTypes;
    private final History past;
    private final Map<StreamId, Stage<?, ?, ?, ?>> stages = new HashMap<>();
    private final Map<StreamId, List<StreamId>> stagesAbout = new HashMap<>();
    private final List<RecordedEvent<? extends Event>> written = new ArrayList<>();
    private final Map<UniqueKey, Optional<StreamId>> held = new HashMap<>();
    private final Map<Question, Set<StreamId>> answers = new HashMap<>();

    public DryRun(StreamTypes streamTypes, History past) {
        this.streamTypes = streamTypes;
        this.past = past;
    }

    /** The events that the commands so far would have written, in order; grows with every command. */
    public List<RecordedEvent<? extends Event>> written() {
        return Collections.unmodifiableList(written);
    }

    /** What was read of the past, as it was found. */
    public DecisionBasis basis() {
        return new DecisionBasis(
                stages.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, s -> s.getValue().found)),
                answers);
    }

    @Override
    public Outcome execute(CommandEnvelope<? extends Command> asked, CommandPreparer preparing) {
        return switch (preparing.prepare()) {
            case Prepared.Lacking(var rejection) -> new Outcome.Refused(rejection);
            case Prepared.Ready(var command, var afterwards) ->
                stage(command.stream()).run(asked.of(command), afterwards);
        };
    }

    @Override
    public List<RecordedEvent<? extends Event>> of(StreamId stream) {
        return Collections.unmodifiableList(stage(stream).events);
    }

    @Override
    public Optional<StreamHead> standing(StreamId stream) {
        return stage(stream).standing();
    }

    @Override
    public List<StreamId> within(String category, String key) {
        var before = past.within(category, key);
        answers.put(new Question.Within(category, key), Set.copyOf(before));
        return Stream.concat(
                        before.stream(),
                        stages.keySet().stream()
                                .filter(stream -> stream.category().equals(category)
                                        && stream.key().startsWith(key + "~")))
                .distinct()
                .toList();
    }

    @Override
    public List<StreamId> about(StreamId thing) {
        var before = past.about(thing);
        answers.put(new Question.About(Set.of(thing)), Set.copyOf(before));
        return Stream.concat(before.stream(), stagesAbout.getOrDefault(thing, List.of()).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<StreamId> mightMention(Collection<StreamId> things) {
        return Stream.concat(past.mightMention(things).stream(), stages.keySet().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<StreamId> holder(UniqueKey key) {
        var changed = held.get(key);
        return changed == null ? heldBefore(key) : changed;
    }

    private Optional<StreamId> heldBefore(UniqueKey key) {
        var holder = past.holder(key);
        answers.put(new Question.HolderOf(key), DecisionBasis.streams(holder));
        return holder;
    }

    private void hold(UniqueKeyChange change) {
        change.freed().forEach(key -> held.put(key, Optional.empty()));
        change.taken().forEach(key -> held.put(key, Optional.of(change.stream())));
    }

    private Stage<?, ?, ?, ?> stage(StreamId stream) {
        var found = stages.get(stream);
        if (found != null) {
            return found;
        }
        var stage = new Stage<>(streamTypes.of(stream), past.of(stream));
        stages.put(stream, stage);
        Subjects.of(stream).stream()
                .filter(subject -> !subject.equals(stream))
                .forEach(subject -> stagesAbout
                        .computeIfAbsent(subject, _ -> new ArrayList<>())
                        .add(stream));
        return stage;
    }

    private final class Stage<C extends Command, S, E extends Event, R extends Rejection> {

        private final StreamType<C, S, E, R> streamType;
        private final DeciderRunner<C, S, E, R> runner;
        private final List<RecordedEvent<? extends Event>> events;
        private final long found;
        private DeciderRunner.State<S> state;
        private boolean stands;

        Stage(StreamType<C, S, E, R> streamType, List<RecordedEvent<? extends Event>> past) {
            this.streamType = streamType;
            runner = new DeciderRunner<>(streamType);
            events = new ArrayList<>(past);
            found = past.size() - 1L;
            replay();
        }

        private void replay() {
            state = runner.replay(events);
            stands = !Corrections.settle(events).isEmpty();
        }

        Outcome run(CommandEnvelope<? extends Command> asked, AppendCheck afterwards) {
            var stream = asked.command().stream();
            if (asked.expected().isPresent() && asked.expected().getAsLong() != state.version()) {
                return new Outcome.Moved(stream, state.version());
            }
            return switch (runner.decide(asked, state, () -> events)) {
                case DeciderRunner.Verdict.Refuse(var rejection) -> new Outcome.Refused(rejection);
                case DeciderRunner.Verdict.Append(var appended) -> {
                    var change = UniqueKeyChange.of(streamType, stream, () -> events, appended);
                    yield change.refusal(streamType, DryRun.this::holder)
                            .or(() -> afterwards.refusal(appended))
                            .<Outcome>map(Outcome.Refused::new)
                            .orElseGet(() -> append(stream, appended, change));
                }
            };
        }

        private Outcome append(StreamId stream, List<RecordedEvent<? extends Event>> appended, UniqueKeyChange change) {
            hold(change);
            events.addAll(appended);
            written.addAll(appended);
            if (appended.stream().anyMatch(e -> e.event() instanceof EventCorrected)) {
                replay();
            } else {
                evolve(appended);
            }
            return new Outcome.Done(stream, state.version());
        }

        private void evolve(List<RecordedEvent<? extends Event>> appended) {
            for (var event : appended) {
                state = runner.evolve(state, event);
                stands = true;
            }
        }

        Optional<StreamHead> standing() {
            return stands
                    ? Optional.of(new StreamHead(state.version(), state.illustrative(), runner.ended(state.told())))
                    : Optional.empty();
        }
    }
}
