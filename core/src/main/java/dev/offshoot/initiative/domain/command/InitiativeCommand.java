package dev.offshoot.initiative.domain.command;

import dev.offshoot.command.Command;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.InnovationKind;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import dev.offshoot.initiative.event.enabler.Perspective;
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
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;

/** What may be asked of an initiative. Each command belongs to one theme, by which the decider is split. */
public sealed interface InitiativeCommand extends Command
        permits CharterCommand, SpreadCommand, EnablerCommand, MilestoneCommand, OversightCommand {

    InitiativeId initiative();

    @Override
    default StreamId stream() {
        return initiative().stream();
    }

    record CharterInitiative(
            InitiativeId initiative,
            String title,
            String innovation,
            Optional<InnovationKind> kind,
            Optional<String> aim,
            Optional<String> owner,
            Optional<String> programme,
            Optional<PartialDate> targetDate)
            implements CharterCommand {
        @Override
        public List<StreamId> about() {
            return programme.map(key -> new StreamId("programme", key)).stream().toList();
        }
    }

    record PublishCoreComponents(InitiativeId initiative, List<String> core, List<String> adaptable)
            implements CharterCommand {
        public PublishCoreComponents {
            core = List.copyOf(core);
            adaptable = List.copyOf(adaptable);
        }
    }

    record SetAdoptionDefinition(
            InitiativeId initiative, String rule, Optional<String> sustainmentTest, PartialDate from)
            implements CharterCommand {}

    record SetTargetPopulation(
            InitiativeId initiative, long sites, String unit, PartialDate asOf, Optional<String> source)
            implements CharterCommand {}

    record AppointVehicle(InitiativeId initiative, String vehicle, Optional<String> kind) implements SpreadCommand {}

    /** @param from the vehicle in charge if left empty */
    record TransferVehicle(InitiativeId initiative, Optional<String> from, String to, Optional<String> reason)
            implements SpreadCommand {}

    /** @param vehicle the vehicle in charge if left empty */
    record WindUpVehicle(InitiativeId initiative, Optional<String> vehicle, String reason) implements SpreadCommand {}

    record AddRoute(InitiativeId initiative, ScalingRoute route) implements SpreadCommand {}

    record ApplyLever(
            InitiativeId initiative,
            LeverId lever,
            String title,
            Optional<String> issuer,
            LeverKind kind,
            Optional<PartialDate> starts,
            Optional<PartialDate> ends,
            Optional<Quantity> sitesReached)
            implements SpreadCommand {}

    record EndLever(InitiativeId initiative, LeverId lever, String reason) implements SpreadCommand {}

    record GiveEndorsement(InitiativeId initiative, String body, Optional<String> form) implements SpreadCommand {}

    /** @param offer what was published under this name; looked up before the command is decided */
    record AdoptFramework(InitiativeId initiative, String framework, Optional<FrameworkOffer> offer)
            implements EnablerCommand {}

    record AssessEnabler(
            InitiativeId initiative,
            EnablerId enabler,
            String rating,
            String rationale,
            Optional<String> assessor,
            Perspective perspective,
            List<EvidenceId> evidence)
            implements EnablerCommand {
        public AssessEnabler {
            evidence = List.copyOf(evidence);
        }
    }

    record RecordDissent(
            InitiativeId initiative,
            EnablerId enabler,
            String rating,
            String rationale,
            Optional<String> dissenter,
            Perspective perspective,
            List<EvidenceId> evidence)
            implements EnablerCommand {
        public RecordDissent {
            evidence = List.copyOf(evidence);
        }
    }

    record WithdrawAssessment(InitiativeId initiative, EnablerId enabler, int number, String reason)
            implements EnablerCommand {}

    record AttachEvidence(
            InitiativeId initiative,
            EvidenceId evidence,
            String title,
            EvidenceKind kind,
            EvidenceStrength strength,
            Optional<String> source,
            Optional<PartialDate> reviewBy,
            Optional<EnablerId> enabler)
            implements EnablerCommand {
        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }

    record RaiseBarrier(
            InitiativeId initiative,
            BarrierId barrier,
            String title,
            Optional<String> description,
            Optional<EnablerId> enabler)
            implements EnablerCommand {}

    record ResolveBarrier(InitiativeId initiative, BarrierId barrier, String how) implements EnablerCommand {}

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

    record RaiseRisk(
            InitiativeId initiative,
            RiskId risk,
            String title,
            RiskScore score,
            Optional<String> owner,
            Optional<String> response)
            implements OversightCommand {}

    record RescoreRisk(InitiativeId initiative, RiskId risk, RiskScore score, Optional<String> reason)
            implements OversightCommand {}

    record CloseRisk(InitiativeId initiative, RiskId risk, String reason) implements OversightCommand {}

    record AssertDeliveryConfidence(
            InitiativeId initiative,
            ConfidenceScale scale,
            ConfidenceRating rating,
            String rationale,
            Optional<String> assertedBy)
            implements OversightCommand {}

    record ConveneGate(InitiativeId initiative, GateId gate, String title, Optional<PartialDate> planned)
            implements OversightCommand {}

    record DecideGate(
            InitiativeId initiative,
            GateId gate,
            GateDecision decision,
            List<String> conditions,
            Optional<String> decidedBy)
            implements OversightCommand {
        public DecideGate {
            conditions = List.copyOf(conditions);
        }
    }

    record RecordHappening(InitiativeId initiative, String text, Optional<Quantity> quantity, Optional<String> unit)
            implements OversightCommand {}

    record RecordFinding(
            InitiativeId initiative,
            String text,
            Optional<String> concludedBy,
            Optional<Quantity> quantity,
            Optional<String> unit)
            implements OversightCommand {
        @Override
        public boolean outlastsEnd() {
            return true;
        }
    }

    record PauseInitiative(InitiativeId initiative, String reason) implements CharterCommand {}

    record ResumeInitiative(InitiativeId initiative, Optional<String> reason) implements CharterCommand {}

    record CloseInitiative(InitiativeId initiative, String reason) implements CharterCommand {
        @Override
        public boolean endsWhatBelongs() {
            return true;
        }
    }
}
