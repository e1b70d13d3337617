package dev.offshoot.initiative.event;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.enabler.AdoptedEnabler;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EnablerRequirement;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.enabler.RatingPoint;
import dev.offshoot.initiative.event.milestone.Cause;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.milestone.Waiver;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import dev.offshoot.initiative.event.spread.LeverId;
import dev.offshoot.initiative.event.spread.LeverKind;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.Event;
import java.util.List;
import java.util.Optional;

/** What happens to an initiative. Each event belongs to one theme, by which deciders and projections split it. */
public sealed interface InitiativeEvent extends Event
        permits CharterEvent, SpreadEvent, EnablerEvent, MilestoneEvent, OversightEvent {

    record InitiativeChartered(
            String title,
            String innovation,
            Optional<InnovationKind> kind,
            Optional<String> aim,
            Optional<String> owner,
            Optional<String> programme,
            Optional<PartialDate> targetDate)
            implements CharterEvent {}

    /** What must stay as it is wherever the innovation goes, and what may be fitted to the place. */
    record CoreComponentsPublished(int version, List<String> core, List<String> adaptable) implements CharterEvent {
        public CoreComponentsPublished {
            core = List.copyOf(core);
            adaptable = List.copyOf(adaptable);
        }
    }

    /** @param from the date from which the rule counts, until that of the next version */
    record AdoptionDefinitionSet(int version, String rule, Optional<String> sustainmentTest, PartialDate from)
            implements CharterEvent {}

    /** @param unit what a site is here: practices, maternity units, wards */
    record TargetPopulationSet(long sites, String unit, PartialDate asOf, Optional<String> source)
            implements CharterEvent {}

    record VehicleAppointed(String vehicle, Optional<String> kind) implements SpreadEvent {}

    record VehicleTransferred(String from, String to, Optional<String> reason) implements SpreadEvent {}

    record VehicleWoundUp(String vehicle, String reason) implements SpreadEvent {}

    record RouteAdded(ScalingRoute route) implements SpreadEvent {}

    record LeverApplied(
            LeverId lever,
            String title,
            Optional<String> issuer,
            LeverKind kind,
            Optional<PartialDate> starts,
            Optional<PartialDate> ends,
            Optional<Quantity> sitesReached)
            implements SpreadEvent {}

    record LeverEnded(LeverId lever, String title, String reason) implements SpreadEvent {}

    record EndorsementGiven(String body, Optional<String> form) implements SpreadEvent {}

    /** @param framework the framework version: <code>against-the-odds~2018-1</code> */
    record FrameworkAdopted(String framework, String title, List<AdoptedEnabler> enablers) implements EnablerEvent {
        public FrameworkAdopted {
            enablers = List.copyOf(enablers);
        }
    }

    /**
     * @param number counts the assessments of this enabler, from 1
     * @param from the label of the rating that stood until then
     */
    record EnablerAssessed(
            EnablerId enabler,
            String title,
            int number,
            Optional<String> from,
            RatingPoint rating,
            String rationale,
            String assessor,
            Perspective perspective,
            List<EvidenceId> evidence)
            implements EnablerEvent {
        public EnablerAssessed {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * @param assessment the number of the assessment it differs from
     * @param standing the label of that assessment's rating, which stands
     */
    record DissentRecorded(
            EnablerId enabler,
            String title,
            int assessment,
            String standing,
            RatingPoint rating,
            String rationale,
            String dissenter,
            Perspective perspective,
            List<EvidenceId> evidence)
            implements EnablerEvent {
        public DissentRecorded {
            evidence = List.copyOf(evidence);
        }
    }

    /** @param standing the label of the rating that stands from then on; empty if none is left */
    record AssessmentWithdrawn(
            EnablerId enabler, String title, int number, String withdrawn, Optional<String> standing, String reason)
            implements EnablerEvent {}

    record EvidenceAttached(
            EvidenceId evidence,
            String title,
            EvidenceKind kind,
            EvidenceStrength strength,
            Optional<String> source,
            Optional<PartialDate> reviewBy,
            Optional<EnablerId> enabler)
            implements EnablerEvent {}

    record BarrierRaised(BarrierId barrier, String title, Optional<String> description, Optional<EnablerId> enabler)
            implements EnablerEvent {}

    record BarrierResolved(BarrierId barrier, String title, String how) implements EnablerEvent {}

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
            Optional<Waiver> waiver,
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

    record RiskRaised(RiskId risk, String title, RiskScore score, Optional<String> owner, Optional<String> response)
            implements OversightEvent {}

    record RiskRescored(RiskId risk, String title, RiskScore from, RiskScore to, Optional<String> reason)
            implements OversightEvent {}

    record RiskClosed(RiskId risk, String title, String reason) implements OversightEvent {}

    record DeliveryConfidenceAsserted(
            ConfidenceScale scale, ConfidenceRating rating, String rationale, String assertedBy)
            implements OversightEvent {}

    record GateConvened(GateId gate, String title, Optional<PartialDate> planned) implements OversightEvent {}

    record GateDecided(GateId gate, String title, GateDecision decision, List<String> conditions, String decidedBy)
            implements OversightEvent {
        public GateDecided {
            conditions = List.copyOf(conditions);
        }
    }

    /** A dated fact in words, that no other event carries. */
    record HappeningRecorded(String text, Optional<Quantity> quantity, Optional<String> unit)
            implements OversightEvent {}

    /** What an evaluation concluded. */
    record FindingRecorded(
            String text, Optional<String> concludedBy, Optional<Quantity> quantity, Optional<String> unit)
            implements OversightEvent {}

    record InitiativePaused(String reason) implements CharterEvent {}

    /** @param reason what let it go on; histories often do not say */
    record InitiativeResumed(Optional<String> reason) implements CharterEvent {}

    record InitiativeClosed(String reason) implements CharterEvent {}
}
