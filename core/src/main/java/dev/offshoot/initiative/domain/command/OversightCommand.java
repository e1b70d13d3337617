package dev.offshoot.initiative.domain.command;

/** What may be asked by those who watch over an initiative. */
public sealed interface OversightCommand extends InitiativeCommand
        permits InitiativeCommand.RaiseRisk,
                InitiativeCommand.RescoreRisk,
                InitiativeCommand.CloseRisk,
                InitiativeCommand.AssertDeliveryConfidence,
                InitiativeCommand.ConveneGate,
                InitiativeCommand.DecideGate,
                InitiativeCommand.RecordHappening,
                InitiativeCommand.RecordFinding {}
