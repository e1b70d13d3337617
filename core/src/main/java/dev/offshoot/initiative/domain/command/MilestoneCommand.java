package dev.offshoot.initiative.domain.command;

/** What may be asked about milestones. */
public sealed interface MilestoneCommand extends InitiativeCommand
        permits InitiativeCommand.ProposeMilestone,
                InitiativeCommand.BaselineMilestone,
                InitiativeCommand.ReforecastMilestone,
                InitiativeCommand.RequestRebaseline,
                InitiativeCommand.ApproveRebaseline,
                InitiativeCommand.RejectRebaseline,
                InitiativeCommand.RecordAgreedRebaseline,
                InitiativeCommand.AchieveMilestone,
                InitiativeCommand.ReverseAchievement,
                InitiativeCommand.CancelMilestone {}
