package dev.offshoot.initiative.domain.milestone;

import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.enabler.EnablerRequirement;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far a milestone has come. */
public sealed interface Milestone permits Milestone.Proposed, Baselined, Milestone.Achieved, Milestone.Cancelled {

    Terms terms();

    /** What was promised, apart from the date agreed. */
    record Terms(
            String title,
            Optional<String> acceptanceTest,
            Optional<PartialDate> planned,
            List<EnablerRequirement> requiredEnablers,
            List<MilestoneId> requiredMilestones) {
        public Terms {
            requiredEnablers = List.copyOf(requiredEnablers);
            requiredMilestones = List.copyOf(requiredMilestones);
        }
    }

    record Proposal(Terms terms, DateAndSource telling) {}

    /** @param said every proposal of it, the newest of which holds */
    record Proposed(Timeline<Proposal> said) implements Milestone {
        @Override
        public Terms terms() {
            return said.now().orElseThrow().terms();
        }
    }

    /**
     * Its test was met.
     *
     * @param since when, and when that was known
     * @param waived whether somebody accepted the exception
     * @param before how it stood until then, and stands again if this is reversed
     */
    record Achieved(
            PartialDate actual,
            Dated since,
            DateAndSource telling,
            List<EvidenceId> evidence,
            boolean waived,
            Milestone before)
            implements Milestone {
        public Achieved {
            evidence = List.copyOf(evidence);
        }

        Achieved with(Milestone before) {
            return new Achieved(actual, since, telling, evidence, waived, before);
        }

        @Override
        public Terms terms() {
            return before.terms();
        }
    }

    /** @param tellings every time it was said to be cancelled */
    record Cancelled(Dated since, Set<DateAndSource> tellings, Milestone before) implements Milestone {
        public Cancelled {
            tellings = Set.copyOf(tellings);
        }

        @Override
        public Terms terms() {
            return before.terms();
        }
    }
}
