package dev.offshoot.execution;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.CorrectionRejection;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.StreamRejection;
import dev.offshoot.decider.CountedEntries;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamType;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Days;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.Illegible;
import dev.offshoot.stream.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Runs one family's decider under the rules that hold for every stream: nothing happened in the future, the made-up and
 * the real are never mixed, and a correction counts as if history had been written right the first time. Pure; whatever
 * stores streams runs them through this.
 */
public final class DeciderRunner<C extends Command, S, E extends Event, R extends Rejection> {

    /** What is remembered of a stream between two commands; version -1 before its first event. */
    public record State<S>(S told, long version, Instant lastRecorded, boolean illustrative) {

        public boolean isNew() {
            return version < 0;
        }
    }

    /** What is to be done with a command. */
    public sealed interface Verdict {
        record Append(List<RecordedEvent<? extends Event>> events) implements Verdict {}

        record Refuse(Rejection rejection) implements Verdict {}
    }

    private final StreamType<C, S, E, R> streamType;

    public DeciderRunner(StreamType<C, S, E, R> streamType) {
        this.streamType = streamType;
    }

    public State<S> initial() {
        return new State<>(streamType.decider().initial(), -1, Instant.EPOCH, false);
    }

    /** The state after a whole stream, corrections heeded. */
    public State<S> replay(List<RecordedEvent<? extends Event>> stream) {
        var state = initial();
        for (var event : Corrections.settle(stream)) {
            state = evolve(state, event);
        }
        if (stream.isEmpty()) {
            return state;
        }
        var last = stream.getLast();
        return new State<>(state.told(), last.version(), last.recorded(), last.illustrative());
    }

    /** One event further. An event that corrects cannot be heeded on its own: replay the stream. */
    public State<S> evolve(State<S> state, RecordedEvent<? extends Event> recorded) {
        if (!streamType.events().isInstance(recorded.event())) {
            throw new IllegalArgumentException(
                    recorded.event().getClass().getSimpleName() + " is no event of " + streamType.category());
        }
        var told = streamType.decider().evolve(state.told(), typed(recorded));
        return new State<>(told, recorded.version(), recorded.recorded(), recorded.illustrative());
    }

    /**
     * Decides a command.
     *
     * @param history all of the stream; asked for only where the state is not enough
     */
    public Verdict decide(
            CommandEnvelope<?> asked, State<S> state, Supplier<List<RecordedEvent<? extends Event>>> history) {
        var untimely = untimely(asked, state);
        if (untimely.isPresent()) {
            return new Verdict.Refuse(untimely.get());
        }
        if (!state.isNew()
                && state.illustrative() != asked.metadata().provenance().illustrative()) {
            return new Verdict.Refuse(
                    new StreamRejection.MixedIllustration(state.illustrative(), asked.command().stream()));
        }
        if (asked.command() instanceof Correct correct) {
            return correct(asked.of(correct), state, history.get());
        }
        var typed = asked.of(streamType.commands().cast(asked.command()));
        return switch (streamType.decider().decide(typed, state.told())) {
            case Decision.Rejected<E, R>(var rejection) -> new Verdict.Refuse(rejection);
            case Decision.Accepted<E, R>(var events)
            when events.isEmpty() ->
                new Repetition<>(streamType, typed)
                        .refusal(history.get())
                        .<Verdict>map(Verdict.Refuse::new)
                        .orElseGet(() -> append(asked, state, events));
            case Decision.Accepted<E, R>(var events) ->
                tooEarly(asked, state.told(), events)
                        .<Verdict>map(Verdict.Refuse::new)
                        .orElseGet(() -> lasting(append(asked, state, events), asked, state, history));
        };
    }

    /** An end is taken only if nothing is known that surely occurred after it. */
    private Verdict lasting(
            Verdict.Append append,
            CommandEnvelope<?> asked,
            State<S> state,
            Supplier<List<RecordedEvent<? extends Event>>> history) {
        var then = state;
        for (var event : append.events()) {
            then = evolve(then, event);
        }
        return ended(state.told()).isPresent() || ended(then.told()).isEmpty()
                ? append
                : Aftermath.of(streamType, asked.command().stream(), history.get(), append.events())
                        .wentOn()
                        .<Verdict>map(Verdict.Refuse::new)
                        .orElse(append);
    }

    /** Nothing that is asked surely occurred before what it follows. */
    Optional<Rejection> tooEarly(CommandEnvelope<?> asked, S told, List<E> events) {
        return events.stream()
                .flatMap(event -> streamType.decider().follows(told, event).stream())
                .filter(earlier -> earlier.surelyAfter(asked.dated()))
                .findFirst()
                .map(StreamRejection.BeforeWhatItFollows::new);
    }

    private Optional<Rejection> untimely(CommandEnvelope<?> asked, State<S> state) {
        if (asked.occurred().reachesBeyond(asked.today())) {
            return Optional.of(new StreamRejection.NotYetHappened(asked.occurred(), asked.today()));
        }
        var claim = asked.metadata().known();
        if (claim.filter(c -> c.day().isAfter(asked.today())).isPresent()) {
            return Optional.of(new StreamRejection.KnownTooLate(claim.get()));
        }
        if (claim.filter(c -> asked.dated().earliest().isAfter(c.day())).isPresent()) {
            return Optional.of(new StreamRejection.KnownBeforeItHappened(asked.occurred(), claim.get()));
        }
        return asked.command() instanceof Correct || asked.command().outlastsEnd()
                ? Optional.empty()
                : ended(state.told())
                        .filter(end -> asked.dated().surelyAfter(end.dated()))
                        .map(end -> new StreamRejection.HasEnded(asked.command().stream(), end));
    }

    /** Since when and how the stream is over, if it is. */
    public Optional<Ended> ended(S told) {
        return streamType.decider().ended(told);
    }

    private Verdict correct(
            CommandEnvelope<Correct> asked, State<S> state, List<RecordedEvent<? extends Event>> history) {
        var correct = asked.command();
        var fault = uncorrectable(asked, history);
        if (fault.isPresent()) {
            return new Verdict.Refuse(fault.get());
        }
        var mistaken = history.get((int) correct.corrects());
        if (correct.instead().isEmpty()) {
            var taken = new EventCorrected(correct.corrects(), correct.why(), Optional.empty());
            return standing(
                    append(asked, state, List.of(taken)), correct, Corrections.touched(taken, history), history);
        }
        return switch (new Replacing<>(streamType, this).decide(asked, mistaken, history)) {
            case Replacing.Replaced.Refused(var rejection) -> new Verdict.Refuse(rejection);
            case Replacing.Replaced.By(var event) ->
                standing(append(asked, state, List.of(event)), correct, Corrections.touched(event, history), history);
        };
    }

    private Optional<Rejection> uncorrectable(
            CommandEnvelope<Correct> asked, List<RecordedEvent<? extends Event>> history) {
        var correct = asked.command();
        if (correct.why().isBlank()) {
            return Optional.of(new CorrectionRejection.NoReasonGiven());
        }
        if (correct.corrects() < 0 || correct.corrects() >= history.size()) {
            return Optional.of(new CorrectionRejection.NoSuchEvent(correct.stream(), correct.corrects()));
        }
        var legible = !Illegible.isAt(correct.corrects(), history);
        if (legible && !streamType.decider().correctable()) {
            return Optional.of(new CorrectionRejection.NotCorrectedAlone(correct.stream()));
        }
        var correction = Corrections.inForce(history).get(correct.corrects());
        if (legible && correction != null) {
            var entry = correct.corrects();
            return Optional.of(new CorrectionRejection.AlreadyCorrected(correct.stream(), entry, correction.version()));
        }
        var mistaken = history.get((int) correct.corrects());
        if (mistaken.event() instanceof EventCorrected earlier) {
            if (correct.instead().isPresent()) {
                return Optional.of(new CorrectionRejection.CorrectionReplaced(mistaken.version(), earlier.corrects()));
            }
            if (Illegible.isAt(earlier.corrects(), history)) {
                return Optional.of(new CorrectionRejection.StaysTakenBack(earlier.corrects()));
            }
            var other = correctedOtherwise(earlier, history);
            if (other.isPresent()) {
                return other;
            }
        } else if (correct.instead().isPresent()
                && streamType.events().isInstance(mistaken.event())
                && !streamType.decider().replaceable(streamType.events().cast(mistaken.event()))) {
            return Optional.of(new CorrectionRejection.NotReplaced(mistaken.version()));
        }
        return mistaken.metadata().actor().equals(asked.actor()) && CountedEntries.agreed(streamType, mistaken, history)
                ? Optional.of(new CorrectionRejection.NeedsAnotherAccount(
                        mistaken.metadata().actor()))
                : Optional.empty();
    }

    /** What is brought back may be a correction itself; by now another one may stand in its place. */
    private static Optional<Rejection> correctedOtherwise(
            EventCorrected takenBack, List<RecordedEvent<? extends Event>> history) {
        if (!(history.get((int) takenBack.corrects()).event() instanceof EventCorrected restored)) {
            return Optional.empty();
        }
        var stream = history.getFirst().stream();
        return Optional.ofNullable(Corrections.inForce(history).get(restored.corrects()))
                .map(other -> new CorrectionRejection.AlreadyCorrected(stream, restored.corrects(), other.version()));
    }

    /**
     * Takes many entries back at once, as one decision: what is recorded beside them must still count and hold together
     * without all of them.
     *
     * @param versions of entries that no correction has touched
     */
    public Verdict takeBack(
            CommandEnvelope<Correct> asked, Set<Long> versions, List<RecordedEvent<? extends Event>> history) {
        var why = asked.command().why();
        if (why.isBlank()) {
            return new Verdict.Refuse(new CorrectionRejection.NoReasonGiven());
        }
        var corrections = versions.stream()
                .map(version -> new EventCorrected(version, why, Optional.empty()))
                .toList();
        return switch (standing(append(asked, replay(history), corrections), asked.command(), versions, history)) {
            case Verdict.Refuse refused -> refused;
            case Verdict.Append append ->
                ownAgreement(asked, versions, history)
                        .<Verdict>map(Verdict.Refuse::new)
                        .orElse(append);
        };
    }

    /** What was agreed is taken back by another account than the one that entered it, many at once as one by one. */
    private Optional<Rejection> ownAgreement(
            CommandEnvelope<Correct> asked, Set<Long> versions, List<RecordedEvent<? extends Event>> history) {
        var own = versions.stream()
                .map(version -> history.get(version.intValue()))
                .filter(entry -> entry.metadata().actor().equals(asked.actor()))
                .filter(entry -> streamType.events().isInstance(entry.event()))
                .anyMatch(
                        entry -> streamType.decider().agreed(streamType.events().cast(entry.event())));
        return own ? Optional.of(new CorrectionRejection.NeedsAnotherAccount(asked.actor())) : Optional.empty();
    }

    private Verdict standing(
            Verdict.Append append, Correct correct, Set<Long> corrects, List<RecordedEvent<? extends Event>> history) {
        return Aftermath.of(streamType, correct.stream(), history, append.events())
                .refusal(correct, corrects)
                .<Verdict>map(Verdict.Refuse::new)
                .orElse(append);
    }

    private Verdict.Append append(CommandEnvelope<?> asked, State<S> state, List<? extends Event> events) {
        var recorded = asked.at().isBefore(state.lastRecorded()) ? state.lastRecorded() : asked.at();
        var placed = new ArrayList<RecordedEvent<? extends Event>>();
        for (var event : events) {
            placed.add(new RecordedEvent<>(
                    asked.command().stream(),
                    state.version() + 1 + placed.size(),
                    RecordedEvent.UNPLACED,
                    recorded,
                    Days.of(recorded, asked.metadata().known(), asked.zone()),
                    asked.metadata(),
                    event));
        }
        return new Verdict.Append(List.copyOf(placed));
    }

    private RecordedEvent<E> typed(RecordedEvent<? extends Event> recorded) {
        return recorded.as(streamType.events().cast(recorded.event()));
    }
}
