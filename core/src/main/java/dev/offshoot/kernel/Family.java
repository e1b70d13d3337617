package dev.offshoot.kernel;

/**
 * One kind of stream: its category, its decider, and the roots of its sealed families.
 *
 * @param state the root of its state, which a snapshot stores
 */
public record Family<C extends Command, S, E extends Event, R extends Rejection>(
        String category, Class<C> commands, Class<E> events, Class<S> state, Decider<C, S, E, R> decider) {}
