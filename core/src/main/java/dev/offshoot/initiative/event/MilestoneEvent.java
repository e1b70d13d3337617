package dev.offshoot.initiative.event;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.enabler.EnablerRequirement;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.milestone.Waiver;
import dev.offshoot.stream.AskedAs;
import java.util.List;
import java.util.Optional;

/** What happens to milestones. */
public sealed interface MilestoneEvent extends InitiativeEvent {

    /** Proposed, or, while it was only proposed, amended. */
    record MilestoneProposed(
            MilestoneId milestone,
            String title,
            Optional<String> acceptanceTest,
            Optional<PartialDate> planned,
            List<EnablerRequirement> requiredEnablers,
            List<MilestoneId> requiredMilestones)
            implements MilestoneEvent {
        public MilestoneProposed {
            requiredEnablers = List.copyOf(requiredEnablers);
            requiredMilestones = List.copyOf(requiredMilestones);
        }
    }

    record MilestoneBaselined(MilestoneId milestone, String title, PartialDate date) implements MilestoneEvent {}

    record MilestoneReforecast(
            MilestoneId milestone, String title, PartialDate from, PartialDate to, Cause cause, String reason)
            implements MilestoneEvent {}

    record RebaselineRequested(
            MilestoneId milestone,
            String title,
            PartialDate from,
            PartialDate to,
            Cause cause,
            String reason,
            String askedBy)
            implements MilestoneEvent {}

    record MilestoneRebaselined(
            MilestoneId milestone,
            String title,
            PartialDate from,
            PartialDate to,
            Cause cause,
            String reason,
            String askedBy,
            String approvedBy)
            implements MilestoneEvent {}

    record RebaselineRejected(MilestoneId milestone, String title, PartialDate to, String reason, String rejectedBy)
            implements MilestoneEvent {}

    /**
     * @param baseline the baseline it was due by; empty if it never had one
     * @param unmet in words, what it required and did not have; the waiver accepts it
     */
    record MilestoneAchieved(
            MilestoneId milestone,
            String title,
            Optional<PartialDate> baseline,
            PartialDate actual,
            List<EvidenceId> evidence,
            @AskedAs({"waivedBy", "waiverReason"}) Optional<Waiver> waiver,
            List<String> unmet)
            implements MilestoneEvent {
        public MilestoneAchieved {
            evidence = List.copyOf(evidence);
            unmet = List.copyOf(unmet);
        }
    }

    record AchievementReversed(MilestoneId milestone, String title, PartialDate actual, String reason)
            implements MilestoneEvent {}

    record MilestoneCancelled(MilestoneId milestone, String title, String reason) implements MilestoneEvent {}
}
