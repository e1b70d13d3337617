package dev.offshoot.initiative.domain.command;

/** What may be asked about the means by which an innovation spreads. */
public sealed interface SpreadCommand extends InitiativeCommand
        permits InitiativeCommand.AppointVehicle,
                InitiativeCommand.TransferVehicle,
                InitiativeCommand.WindUpVehicle,
                InitiativeCommand.AddRoute,
                InitiativeCommand.ApplyLever,
                InitiativeCommand.EndLever,
                InitiativeCommand.GiveEndorsement {}
