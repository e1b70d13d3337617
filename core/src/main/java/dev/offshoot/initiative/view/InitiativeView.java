package dev.offshoot.initiative.view;

import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.EnablerRequirement;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.view.part.BarrierLine;
import dev.offshoot.initiative.view.part.ConfidenceLine;
import dev.offshoot.initiative.view.part.EnablerLine;
import dev.offshoot.initiative.view.part.EvidenceLine;
import dev.offshoot.initiative.view.part.FindingLine;
import dev.offshoot.initiative.view.part.FrameworkLine;
import dev.offshoot.initiative.view.part.GateLine;
import dev.offshoot.initiative.view.part.HappeningLine;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.initiative.view.part.MilestoneStage;
import dev.offshoot.initiative.view.part.RiskLine;
import dev.offshoot.time.EntryProvenance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is shown of an initiative. Lists are as recorded; what is current, and in which order, its functions say. */
public record InitiativeView(
        LifecycleHistory standing,
        Charter charter,
        Design design,
        Spread spread,
        List<FrameworkLine> frameworks,
        List<EvidenceLine> evidence,
        List<BarrierLine> barriers,
        List<MilestoneLine> milestones,
        List<RiskLine> risks,
        List<ConfidenceLine> confidences,
        List<GateLine> gates,
        List<HappeningLine> happenings,
        List<FindingLine> findings) {

    public InitiativeView {
        frameworks = List.copyOf(frameworks);
        evidence = List.copyOf(evidence);
        barriers = List.copyOf(barriers);
        milestones = List.copyOf(milestones);
        risks = List.copyOf(risks);
        confidences = List.copyOf(confidences);
        gates = List.copyOf(gates);
        happenings = List.copyOf(happenings);
        findings = List.copyOf(findings);
    }

    public String title() {
        return charter.title();
    }

    public Lifecycle lifecycle() {
        return standing.lifecycle();
    }

    public List<EnablerLine> enablers() {
        return frameworks.stream().flatMap(f -> f.enablers().stream()).toList();
    }

    public Optional<EnablerLine> enabler(EnablerId id) {
        return enablers().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    public Optional<MilestoneLine> milestone(MilestoneId id) {
        return milestones.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    public List<BarrierLine> openBarriers() {
        return barriers.stream().filter(b -> b.resolved().isEmpty()).toList();
    }

    public List<RiskLine> openRisks() {
        return risks.stream().filter(r -> r.closed().isEmpty()).toList();
    }

    /** The delivery confidence in force. */
    public Optional<ConfidenceLine> confidence() {
        return EntryProvenance.newest(confidences, ConfidenceLine::provenance);
    }

    /** The delivery confidence that may be in force as well, as the dates leave open which of the two came first. */
    public Optional<ConfidenceRating> perhapsConfidence() {
        return EntryProvenance.perhaps(confidences, ConfidenceLine::provenance, ConfidenceLine::rating);
    }

    /** What was asserted of delivery confidence, in the order in which it was. */
    public List<ConfidenceLine> confidenceTrend() {
        return EntryProvenance.inOrder(confidences, ConfidenceLine::provenance);
    }

    /** The outstanding milestone that is expected first; those without any date come last. */
    public Optional<MilestoneLine> nextMilestone() {
        return milestones.stream()
                .filter(MilestoneLine::outstanding)
                .min(Comparator.comparing(
                        m -> m.expected().flatMap(PartialDate::latest).orElse(LocalDate.MAX)));
    }

    /** The enablers that, on a day, are not assessed or were last assessed longer ago than some days. */
    public List<EnablerLine> needingAssessment(LocalDate day, int days) {
        return enablers().stream().filter(e -> e.needsAssessmentOn(day, days)).toList();
    }

    /** The day as of which it is told how late milestones are: the given one, or the one on which it closed. */
    public LocalDate lateAsOf(LocalDate day) {
        return closed().filter(day::isAfter).orElse(day);
    }

    /** The last day on which it may have closed. */
    private Optional<LocalDate> closed() {
        return standing.change()
                .filter(change -> change.to() == Lifecycle.CLOSED)
                .map(change -> change.provenance().lastPossibleDay());
    }

    /** A milestone, and the days it is late by. */
    public record Slip(MilestoneLine milestone, DayRange days) {}

    /**
     * The outstanding milestone that slips most on a day, by the fewest days it may be; empty where none slips. What is
     * closed promises nothing any more.
     */
    public Optional<Slip> worstSlip(LocalDate day) {
        return lifecycle() == Lifecycle.CLOSED ? Optional.empty() : worstOf(milestones, day);
    }

    private static Optional<Slip> worstOf(List<MilestoneLine> milestones, LocalDate day) {
        return milestones.stream()
                .filter(m -> m.slipsOn(day))
                .flatMap(m -> m.slipOn(day).map(days -> new Slip(m, days)).stream())
                .max(Comparator.comparingLong(slip -> slip.days().least()));
    }

    /** The enablers a milestone requires that are not, or not known to be, at their rating. */
    public List<EnablerRequirement> unmetEnablers(MilestoneLine milestone) {
        return milestone.requiredEnablers().stream().filter(r -> !met(r)).toList();
    }

    private boolean met(EnablerRequirement requirement) {
        return enabler(requirement.enabler())
                .flatMap(EnablerLine::current)
                .flatMap(a -> a.rating().rank())
                .map(rank -> rank >= requirement.rank())
                .orElse(false);
    }

    /**
     * In words, what a milestone required and did not have when it was achieved, by what is known of that day now; a
     * waiver may have accepted it.
     */
    public List<String> unmetWhenAchieved(MilestoneLine milestone) {
        return milestone.achievement().stream()
                .flatMap(achieved -> unmetOn(achieved.day(), milestone))
                .toList();
    }

    private Stream<String> unmetOn(LocalDate day, MilestoneLine milestone) {
        var enablers = milestone.requiredEnablers().stream()
                .flatMap(required ->
                        required
                                .unmet(enabler(required.enabler())
                                        .map(e -> e.perhapsOn(day))
                                        .orElse(List.of()))
                                .stream());
        var milestones = milestone.requiredMilestones().stream()
                .filter(id -> milestone(id).filter(m -> m.achievedOn(day)).isEmpty())
                .map(id -> "%s is not achieved"
                        .formatted(milestone(id).map(MilestoneLine::title).orElse(id.value())));
        return Stream.concat(enablers, milestones);
    }

    /** The milestones a milestone requires that are not, or not known to be, achieved. */
    public List<MilestoneId> unmetMilestones(MilestoneLine milestone) {
        return milestone.requiredMilestones().stream()
                .filter(id -> milestone(id)
                        .map(m -> m.stage() != MilestoneStage.ACHIEVED)
                        .orElse(true))
                .toList();
    }
}
