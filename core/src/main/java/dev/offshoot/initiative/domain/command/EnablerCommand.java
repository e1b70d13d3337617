package dev.offshoot.initiative.domain.command;

/** What may be asked about enablers, the evidence for them, and barriers. */
public sealed interface EnablerCommand extends InitiativeCommand
        permits InitiativeCommand.AdoptFramework,
                InitiativeCommand.AssessEnabler,
                InitiativeCommand.RecordDissent,
                InitiativeCommand.WithdrawAssessment,
                InitiativeCommand.AttachEvidence,
                InitiativeCommand.RaiseBarrier,
                InitiativeCommand.ResolveBarrier {}
