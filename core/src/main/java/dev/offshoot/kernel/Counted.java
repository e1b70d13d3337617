package dev.offshoot.kernel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which entries of a stream count: those that changed the state from which commands are decided.
 *
 * @param versions of the entries that changed it
 * @param state after all of them
 */
record Counted<S>(Set<Long> versions, S state) {

    static <C extends Command, S, E extends Event, R extends Rejection> Counted<S> of(
            Family<C, S, E, R> family, List<Recorded<? extends Event>> history) {
        var counting = new HashSet<Long>();
        var state = family.decider().initial();
        for (var event : Corrections.settle(history)) {
            var next = family.decider().evolve(state, event.as(family.events().cast(event.event())));
            if (!next.equals(state)) {
                counting.add(event.version());
            }
            state = next;
        }
        return new Counted<>(Set.copyOf(counting), state);
    }
}
