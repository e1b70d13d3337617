package dev.offshoot.initiative.view.part;

import dev.offshoot.date.Dated;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.Perspective;
import dev.offshoot.initiative.event.enabler.RatingPoint;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An enabler with its whole record. An enabler without an assessment is not assessed, which is no rating at all.
 *
 * @param scale what it may be rated, in the framework's order
 * @param assessments all ever made, as recorded, the withdrawn ones among them
 * @param dissents all ever recorded, each naming the assessment it differs from
 */
public record EnablerLine(
        EnablerId id,
        String title,
        List<RatingPoint> scale,
        Entries<AssessmentLine> assessments,
        Entries<DissentLine> dissents) {

    public record AssessmentLine(
            int number,
            RatingPoint rating,
            String rationale,
            String assessor,
            Perspective perspective,
            List<EvidenceId> evidence,
            Optional<Ending> withdrawn,
            EntryProvenance provenance)
            implements EntryLine {
        public AssessmentLine {
            evidence = List.copyOf(evidence);
        }

        @Override
        public boolean stands() {
            return withdrawn.isEmpty();
        }
    }

    public record DissentLine(
            int assessment,
            RatingPoint rating,
            String rationale,
            String dissenter,
            Perspective perspective,
            List<EvidenceId> evidence,
            EntryProvenance provenance)
            implements EntryLine {
        public DissentLine {
            evidence = List.copyOf(evidence);
        }
    }

    public EnablerLine {
        scale = List.copyOf(scale);
    }

    /** The assessment that stands: of those not withdrawn, the one that occurred last. */
    public Optional<AssessmentLine> current() {
        return assessments.newest();
    }

    /** The rating that may stand as well, as the dates leave open which of the two came first. */
    public Optional<RatingPoint> perhaps() {
        return EntryProvenance.perhaps(kept(), AssessmentLine::provenance, AssessmentLine::rating);
    }

    /** The ratings of which any may have been in force on a day, as far as the dates say. */
    public List<RatingPoint> perhapsOn(LocalDate day) {
        var kept = assessments.stream()
                .filter(a -> a.withdrawn()
                        .filter(w -> w.provenance().dated().occurredBy(day))
                        .isEmpty())
                .toList();
        return Dated.perhapsNewestBy(day, kept, a -> a.provenance().dated()).stream()
                .map(AssessmentLine::rating)
                .toList();
    }

    /** The assessments not withdrawn, in the order in which they occurred. */
    public List<AssessmentLine> trend() {
        return EntryProvenance.inOrder(kept(), AssessmentLine::provenance);
    }

    private List<AssessmentLine> kept() {
        return assessments.stream().filter(AssessmentLine::stands).toList();
    }

    /** Whether, on a day, it is not assessed, or its assessment is surely older than some days. */
    public boolean needsAssessmentOn(LocalDate day, int days) {
        return current()
                .map(a -> a.provenance().lastPossibleDay().plusDays(days).isBefore(day))
                .orElse(true);
    }

    /** The dissents from the assessment that stands. */
    public List<DissentLine> standingDissents() {
        return current().stream()
                .flatMap(a -> dissents.stream().filter(d -> d.assessment() == a.number()))
                .toList();
    }

    /** The highest rank of its scale; empty where the scale has no order. */
    public Optional<Integer> topRank() {
        return scale.stream().flatMap(p -> p.rank().stream()).max(Integer::compare);
    }
}
