package dev.offshoot.kernel;

/**
 * The whole behaviour of one consistency boundary, as three pure functions.
 *
 * @param <C> what may be asked
 * @param <S> what must be remembered in order to decide
 * @param <E> what may happen
 * @param <R> the reasons for which it refuses
 */
public interface Decider<C extends Command, S, E extends Event, R extends Rejection> {

    S initial();

    Decision<E, R> decide(Asked<? extends C> asked, S state);

    /** Total: history is never refused; an event that does not fit leaves the state as it was. */
    S evolve(S state, Recorded<? extends E> event);
}
