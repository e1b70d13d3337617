package dev.offshoot.initiative.domain.command;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.milestone.Waiver;
import java.util.List;
import java.util.Optional;

/** What may be asked about milestones. */
public sealed interface MilestoneCommand extends InitiativeCommand {

    record ProposeMilestone(
            InitiativeId initiative,
            MilestoneId milestone,
            String title,
            Optional<String> acceptanceTest,
            Optional<PartialDate> planned,
            List<RequiredRating> requiredEnablers,
            List<MilestoneId> requiredMilestones)
            implements MilestoneCommand {
        public ProposeMilestone {
            requiredEnablers = List.copyOf(requiredEnablers);
            requiredMilestones = List.copyOf(requiredMilestones);
        }
    }

    record BaselineMilestone(InitiativeId initiative, MilestoneId milestone, PartialDate date)
            implements MilestoneCommand {}

    record ReforecastMilestone(
            InitiativeId initiative, MilestoneId milestone, PartialDate forecast, Cause cause, String reason)
            implements MilestoneCommand {}

    record RequestRebaseline(
            InitiativeId initiative,
            MilestoneId milestone,
            PartialDate date,
            Cause cause,
            String reason,
            Optional<String> askedBy)
            implements MilestoneCommand {}

    /** @param elsewhere whether the agreement was given elsewhere and entered here by one account */
    record ApproveRebaseline(
            InitiativeId initiative, MilestoneId milestone, Optional<String> approvedBy, boolean elsewhere)
            implements MilestoneCommand {
        public ApproveRebaseline(InitiativeId initiative, MilestoneId milestone, Optional<String> approvedBy) {
            this(initiative, milestone, approvedBy, false);
        }
    }

    record RejectRebaseline(InitiativeId initiative, MilestoneId milestone, String reason, Optional<String> rejectedBy)
            implements MilestoneCommand {}

    /**
     * Asked and approved elsewhere, and recorded here in one go.
     *
     * @param askedBy empty where the source does not say, as {@code approvedBy}
     */
    record RecordAgreedRebaseline(
            InitiativeId initiative,
            MilestoneId milestone,
            PartialDate date,
            Cause cause,
            String reason,
            Optional<String> askedBy,
            Optional<String> approvedBy)
            implements MilestoneCommand {}

    record AchieveMilestone(
            InitiativeId initiative,
            MilestoneId milestone,
            PartialDate actual,
            List<EvidenceId> evidence,
            Optional<Waiver> waiver)
            implements MilestoneCommand {
        public AchieveMilestone {
            evidence = List.copyOf(evidence);
        }
    }

    record ReverseAchievement(InitiativeId initiative, MilestoneId milestone, String reason)
            implements MilestoneCommand {}

    record CancelMilestone(InitiativeId initiative, MilestoneId milestone, String reason) implements MilestoneCommand {}
}
