package dev.offshoot.initiative.domain.command;

import dev.offshoot.command.Command;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.stream.StreamId;

/** What may be asked of an initiative. Each command belongs to one theme, by which the decider is split. */
public sealed interface InitiativeCommand extends Command
        permits CharterCommand, SpreadCommand, EnablerCommand, MilestoneCommand, OversightCommand {

    InitiativeId initiative();

    @Override
    default StreamId stream() {
        return initiative().stream();
    }
}
