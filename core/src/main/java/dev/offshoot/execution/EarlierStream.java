package dev.offshoot.execution;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Rejection;
import dev.offshoot.decider.StreamType;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import java.util.Optional;

/**
 * A stream as it was before one of its events. Going forward through its versions reads each event once; going back, or
 * past a correction, reads it anew from the start.
 */
public final class EarlierStream<C extends Command, S, E extends Event, R extends Rejection> {

    private final DeciderRunner<C, S, E, R> runner;
    private final List<RecordedEvent<? extends Event>> events;
    private DeciderRunner.State<S> state;
    private boolean stands;
    private int at;

    public EarlierStream(StreamType<C, S, E, R> streamType, List<RecordedEvent<? extends Event>> events) {
        this.runner = new DeciderRunner<>(streamType);
        this.events = events;
        this.state = runner.initial();
    }

    /** @param to how many of its events had been recorded */
    public void moveTo(int to) {
        if (to < at || events.subList(at, to).stream().anyMatch(Corrections::isToBeSettled)) {
            state = runner.replay(events.subList(0, to));
            stands = !Corrections.settle(events.subList(0, to)).isEmpty();
        } else {
            for (var event : events.subList(at, to)) {
                state = runner.evolve(state, event);
                stands = true;
            }
        }
        at = to;
    }

    public List<RecordedEvent<? extends Event>> events() {
        return events.subList(0, at);
    }

    S told() {
        return state.told();
    }

    public Optional<History.StreamHead> standing() {
        return stands
                ? Optional.of(new History.StreamHead(state.version(), state.illustrative(), runner.ended(state.told())))
                : Optional.empty();
    }

    public DeciderRunner.Verdict decide(CommandEnvelope<?> asked) {
        return runner.decide(asked, state, this::events);
    }
}
