package dev.offshoot.kernel;

import java.util.List;
import java.util.Optional;

/**
 * A stream as it was before one of its events. Going forward through its versions reads each event once; going back, or
 * past a correction, reads it anew from the start.
 */
public final class EarlierStream<C extends Command, S, E extends Event, R extends Rejection> {

    private final Steward<C, S, E, R> steward;
    private final List<Recorded<? extends Event>> events;
    private Steward.State<S> state;
    private boolean stands;
    private int at;

    public EarlierStream(Family<C, S, E, R> family, List<Recorded<? extends Event>> events) {
        this.steward = new Steward<>(family);
        this.events = events;
        this.state = steward.initial();
    }

    /** @param to how many of its events had been recorded */
    public void moveTo(int to) {
        if (to < at || events.subList(at, to).stream().anyMatch(e -> e.event() instanceof EventCorrected)) {
            state = steward.replay(events.subList(0, to));
            stands = !Corrections.settle(events.subList(0, to)).isEmpty();
        } else {
            for (var event : events.subList(at, to)) {
                state = steward.evolve(state, event);
                stands = true;
            }
        }
        at = to;
    }

    public List<Recorded<? extends Event>> events() {
        return events.subList(0, at);
    }

    public Optional<History.Standing> standing() {
        return stands
                ? Optional.of(new History.Standing(state.version(), state.illustrative(), steward.ended(state.told())))
                : Optional.empty();
    }

    public Steward.Verdict decide(Asked<?> asked) {
        return steward.decide(asked, state, this::events);
    }
}
