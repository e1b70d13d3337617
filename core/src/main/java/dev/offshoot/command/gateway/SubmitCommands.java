package dev.offshoot.command.gateway;

import dev.offshoot.access.Member;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;

/** Takes any command from a member to the stream it is meant for. */
public interface SubmitCommands {

    Outcome take(Member member, CommandEnvelope<? extends Command> asked);
}
