package dev.offshoot.kernel;

/** Gives a command what it lacks and other streams know, before its own stream decides it. No rule of the business. */
@FunctionalInterface
public interface Preparation {

    Preparation NONE = (asked, _) -> new Prepared.Ready(asked.command());

    Prepared prepare(Asked<? extends Command> asked, History history);

    /** The command made whole, or why it cannot be. */
    sealed interface Prepared {
        record Ready(Command command) implements Prepared {}

        record Lacking(Rejection rejection) implements Prepared {}
    }
}
