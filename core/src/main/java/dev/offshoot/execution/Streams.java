package dev.offshoot.execution;

import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.execution.Preparation.Prepared;

/**
 * Runs a command against its stream: load, decide, append, all or nothing, one at a time per stream. Where no version
 * was expected, rivals are retried; where one was, the loser is told that the stream has moved.
 */
public interface Streams {

    /**
     * Runs a command that is prepared first.
     *
     * @param preparing asked while the streams that it reads are held
     */
    Outcome execute(CommandEnvelope<? extends Command> asked, CommandPreparer preparing);

    default Outcome execute(CommandEnvelope<? extends Command> asked) {
        return execute(asked, () -> new Prepared.Ready(asked.command()));
    }
}
