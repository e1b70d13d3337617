package dev.offshoot.desk;

import dev.offshoot.access.Member;
import dev.offshoot.kernel.Command;
import dev.offshoot.kernel.CommandEnvelope;
import dev.offshoot.kernel.Outcome;

/** Takes any command from a member to the stream it is meant for. */
public interface SubmitCommands {

    Outcome take(Member member, CommandEnvelope<? extends Command> asked);
}
