package dev.offshoot.kernel;

import java.util.Optional;

/** Gives a command what it lacks and other streams know, before its own stream decides it. No rule of the business. */
@FunctionalInterface
public interface Preparation {

    Preparation NONE = (asked, _) -> new Prepared.Ready(asked.command());

    Prepared prepare(Asked<? extends Command> asked, History history);

    /** Why what other streams tell does not let an entry be corrected so; empty where nothing leans on it. */
    default Optional<Rejection> leaningOn(Asked<Correct> asked, History history) {
        return Optional.empty();
    }

    /** Why what other streams tell of the end of a stream does not let this be asked of it, or about it. */
    default Optional<Rejection> ended(StreamId stream, Asked<?> asked, History history) {
        return Optional.empty();
    }

    /** The command made whole, or why it cannot be. */
    sealed interface Prepared {
        record Ready(Command command) implements Prepared {}

        record Lacking(Rejection rejection) implements Prepared {}
    }
}
