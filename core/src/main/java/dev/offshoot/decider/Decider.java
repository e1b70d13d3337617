package dev.offshoot.decider;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Prerequisite;
import dev.offshoot.command.Rejection;
import dev.offshoot.stream.Ended;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    Decision<E, R> decide(CommandEnvelope<? extends C> asked, S state);

    /** Total: history is never refused; an event that does not fit leaves the state as it was. */
    S evolve(S state, RecordedEvent<? extends E> event);

    /**
     * What late news or a correction has made of the state and no command could have, each as the refusal that a command
     * would have met; empty while it holds together.
     */
    default Stream<R> contradictions(S state) {
        return Stream.empty();
    }

    /** Since when and how the stream is over, if it is: what occurs after that is refused. */
    default Optional<Ended> ended(S state) {
        return Optional.empty();
    }

    /** Whether an event may have occurred after the end of its stream: it settles or tells of what was before. */
    default boolean outlastsEnd(E event) {
        return false;
    }

    /** Whether its entries may be corrected one by one. */
    default boolean correctable() {
        return true;
    }

    /** Whether another entry may take the place of one; else it stands or is taken back. */
    default boolean replaceable(E event) {
        return true;
    }

    /** Whether a stream begins with one entry on which all others stand; else any of them may be the first. */
    default boolean beginsOnce() {
        return true;
    }

    /** What an event follows: it cannot surely have occurred before any of that did. */
    default List<Prerequisite> follows(S state, E event) {
        return List.of();
    }

    /** The streams that an event names, besides those that the key of its own stream names. */
    default Set<StreamId> mentions(E event) {
        return Set.of();
    }

    /** What its events hold for their stream alone; empty where they never hold anything. */
    default Optional<UniqueKeys<E>> uniqueKeys() {
        return Optional.empty();
    }

    /**
     * Whether an entry is an agreement. Whoever entered it does not correct it alone, nor does whoever entered what was
     * agreed to correct that.
     */
    default boolean agreed(E event) {
        return false;
    }
}
