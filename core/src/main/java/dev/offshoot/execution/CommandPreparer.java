package dev.offshoot.execution;

import dev.offshoot.command.Command;
import dev.offshoot.execution.Preparation.Prepared;
import dev.offshoot.stream.StreamId;
import java.util.Set;

/** What is asked of whoever knows the other streams, around one command. */
@FunctionalInterface
public interface CommandPreparer {

    /**
     * Asked while no other writer can change the command's stream, those it is {@link Command#about() about} and those
     * it leans on: what is found there still holds when the command is recorded.
     */
    Prepared prepare();

    /** The streams that it leans on besides; asked before they are held, and again when they are. */
    default Set<StreamId> leansOn() {
        return Set.of();
    }
}
