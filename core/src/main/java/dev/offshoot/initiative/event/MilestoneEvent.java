package dev.offshoot.initiative.event;

/** What happens to milestones. */
public sealed interface MilestoneEvent extends InitiativeEvent
        permits InitiativeEvent.MilestoneProposed,
                InitiativeEvent.MilestoneBaselined,
                InitiativeEvent.MilestoneReforecast,
                InitiativeEvent.RebaselineRequested,
                InitiativeEvent.MilestoneRebaselined,
                InitiativeEvent.RebaselineRejected,
                InitiativeEvent.MilestoneAchieved,
                InitiativeEvent.AchievementReversed,
                InitiativeEvent.MilestoneCancelled {}
