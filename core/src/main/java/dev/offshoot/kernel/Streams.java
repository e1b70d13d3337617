package dev.offshoot.kernel;

import dev.offshoot.kernel.Preparation.Prepared;
import java.util.function.Supplier;

/**
 * Runs a command against its stream: load, decide, append, all or nothing, one at a time per stream. Where no version
 * was expected, rivals are retried; where one was, the loser is told that the stream has moved.
 */
public interface Streams {

    /**
     * Runs a command that is prepared first.
     *
     * @param preparation asked while no other writer can change the command's stream or those it is {@link
     *     Command#about() about}: what it finds there still holds when the command is recorded
     */
    Outcome execute(Asked<? extends Command> asked, Supplier<Prepared> preparation);

    default Outcome execute(Asked<? extends Command> asked) {
        return execute(asked, () -> new Prepared.Ready(asked.command()));
    }
}
