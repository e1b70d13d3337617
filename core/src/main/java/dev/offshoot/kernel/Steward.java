package dev.offshoot.kernel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs one family's decider under the rules that hold for every stream: nothing happened in the future, the made-up and
 * the real are never mixed, and a correction counts as if history had been written right the first time. Pure; whatever
 * stores streams runs them through this.
 */
public final class Steward<C extends Command, S, E extends Event, R extends Rejection> {

    /** What is remembered of a stream between two commands; version -1 before its first event. */
    public record State<S>(S told, long version, Instant lastRecorded, boolean illustrative) {

        public boolean isNew() {
            return version < 0;
        }
    }

    /** What is to be done with a command. */
    public sealed interface Verdict {
        record Append(List<Recorded<? extends Event>> events) implements Verdict {}

        record Refuse(Rejection rejection) implements Verdict {}
    }

    private final Family<C, S, E, R> family;

    public Steward(Family<C, S, E, R> family) {
        this.family = family;
    }

    public State<S> initial() {
        return new State<>(family.decider().initial(), -1, Instant.EPOCH, false);
    }

    /** The state after a whole stream, corrections heeded. */
    public State<S> replay(List<Recorded<? extends Event>> stream) {
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
    public State<S> evolve(State<S> state, Recorded<? extends Event> recorded) {
        if (!family.events().isInstance(recorded.event())) {
            throw new IllegalArgumentException(
                    recorded.event().getClass().getSimpleName() + " is no event of " + family.category());
        }
        var told = family.decider().evolve(state.told(), typed(recorded));
        return new State<>(told, recorded.version(), recorded.recorded(), recorded.illustrative());
    }

    /**
     * Decides a command.
     *
     * @param history all of the stream; asked for only where the state is not enough
     */
    public Verdict decide(Asked<?> asked, State<S> state, Supplier<List<Recorded<? extends Event>>> history) {
        if (asked.occurred().isAfter(asked.today())) {
            return new Verdict.Refuse(new StreamRejection.NotYetHappened(asked.occurred(), asked.today()));
        }
        var claim = asked.stamp().known();
        if (claim.isPresent() && claim.get().day().isAfter(asked.today())) {
            return new Verdict.Refuse(new StreamRejection.KnownTooLate(claim.get()));
        }
        if (!state.isNew() && state.illustrative() != asked.stamp().provenance().illustrative()) {
            return new Verdict.Refuse(
                    new StreamRejection.MixedIllustration(state.illustrative(), asked.command().stream()));
        }
        if (asked.command() instanceof Correct correct) {
            return correct(asked.of(correct), state, history.get());
        }
        return switch (family.decider().decide(asked.of(family.commands().cast(asked.command())), state.told())) {
            case Decision.Rejected<E, R>(var rejection) -> new Verdict.Refuse(rejection);
            case Decision.Accepted<E, R>(var events) -> append(asked, state, events);
        };
    }

    private Verdict correct(Asked<Correct> asked, State<S> state, List<Recorded<? extends Event>> history) {
        var correct = asked.command();
        if (correct.why().isBlank()) {
            return new Verdict.Refuse(new StreamRejection.NoReasonGiven());
        }
        if (correct.corrects() < 0 || correct.corrects() >= history.size()) {
            return new Verdict.Refuse(new StreamRejection.NoSuchEvent(correct.stream(), correct.corrects()));
        }
        if (Corrections.inForce(history).containsKey(correct.corrects())) {
            return new Verdict.Refuse(new StreamRejection.AlreadyCorrected(correct.stream(), correct.corrects()));
        }
        if (correct.instead().isPresent()) {
            return replace(asked, correct.instead().get(), state, history);
        }
        var standing = Corrections.settle(history);
        if (standing.size() > 1 && standing.getFirst().version() == correct.corrects()) {
            return new Verdict.Refuse(new StreamRejection.LaterEventsStandOnIt(
                    correct.stream(), correct.corrects(), standing.size() - 1));
        }
        return append(asked, state, List.of(new EventCorrected(correct.corrects(), correct.why(), Optional.empty())));
    }

    /** What should have been recorded is decided on what stood before the mistaken event. */
    private Verdict replace(
            Asked<Correct> asked, Command instead, State<S> state, List<Recorded<? extends Event>> history) {
        var correct = asked.command();
        var mistaken = history.get((int) correct.corrects()).event();
        var before = replay(history.subList(0, (int) correct.corrects()));
        return switch (family.decider().decide(asked.of(family.commands().cast(instead)), before.told())) {
            case Decision.Rejected<E, R>(var rejection) -> new Verdict.Refuse(rejection);
            case Decision.Accepted<E, R>(var events)
            when events.size() == 1 && events.getFirst().getClass() == mistaken.getClass() ->
                append(
                        asked,
                        state,
                        List.of(new EventCorrected(correct.corrects(), correct.why(), Optional.of(events.getFirst()))));
            case Decision.Accepted<E, R> _ ->
                new Verdict.Refuse(new StreamRejection.NotTheSameKind(
                        mistaken.getClass().getSimpleName(), instead.getClass().getSimpleName()));
        };
    }

    private Verdict.Append append(Asked<?> asked, State<S> state, List<? extends Event> events) {
        var recorded = asked.at().isBefore(state.lastRecorded()) ? state.lastRecorded() : asked.at();
        var placed = new ArrayList<Recorded<? extends Event>>();
        for (var event : events) {
            placed.add(new Recorded<>(
                    asked.command().stream(),
                    state.version() + 1 + placed.size(),
                    Recorded.UNPLACED,
                    recorded,
                    asked.stamp(),
                    event));
        }
        return new Verdict.Append(List.copyOf(placed));
    }

    private Recorded<E> typed(Recorded<? extends Event> r) {
        return new Recorded<>(
                r.stream(),
                r.version(),
                r.position(),
                r.recorded(),
                r.stamp(),
                family.events().cast(r.event()));
    }
}
