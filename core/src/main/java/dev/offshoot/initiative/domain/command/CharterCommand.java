package dev.offshoot.initiative.domain.command;

/** What may be asked about the charter of an initiative and its definitions. */
public sealed interface CharterCommand extends InitiativeCommand
        permits InitiativeCommand.CharterInitiative,
                InitiativeCommand.PublishCoreComponents,
                InitiativeCommand.SetAdoptionDefinition,
                InitiativeCommand.SetTargetPopulation,
                InitiativeCommand.PauseInitiative,
                InitiativeCommand.ResumeInitiative,
                InitiativeCommand.CloseInitiative {}
