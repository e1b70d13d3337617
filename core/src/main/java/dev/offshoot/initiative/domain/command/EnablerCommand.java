package dev.offshoot.initiative.domain.command;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import dev.offshoot.initiative.event.enabler.Perspective;
import java.util.List;
import java.util.Optional;

/** What may be asked about enablers, the evidence for them, and barriers. */
public sealed interface EnablerCommand extends InitiativeCommand {

    /** @param offer what was published under this name; looked up before the command is decided */
    record AdoptFramework(InitiativeId initiative, String framework, Optional<FrameworkOffer> offer)
            implements EnablerCommand {
        /** A framework that was adopted may have been retired since. */
        @Override
        public AdoptFramework askedAnew() {
            return new AdoptFramework(initiative, framework, offer.map(FrameworkOffer::whileInUse));
        }
    }

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
}
