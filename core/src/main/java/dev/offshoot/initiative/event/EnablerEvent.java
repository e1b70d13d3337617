package dev.offshoot.initiative.event;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.enabler.AdoptedEnabler;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.enabler.RatingPoint;
import java.util.List;
import java.util.Optional;

/** What happens to enablers, the evidence for them, and barriers. */
public sealed interface EnablerEvent extends InitiativeEvent {

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
}
