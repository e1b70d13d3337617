package dev.offshoot.initiative.view;

import dev.offshoot.initiative.event.EnablerRequirement;
import dev.offshoot.initiative.event.EvidenceId;
import dev.offshoot.initiative.event.MilestoneId;
import dev.offshoot.initiative.event.Waiver;
import dev.offshoot.kernel.DayRange;
import dev.offshoot.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A milestone: what was promised, moved and met. */
public record MilestoneLine(
        MilestoneId id,
        String title,
        Optional<String> acceptanceTest,
        MilestoneStage stage,
        Optional<PartialDate> planned,
        MilestoneDates dates,
        Optional<AchievedLine> achievement,
        List<Ending> reversals,
        Optional<Ending> cancelled,
        List<EnablerRequirement> requiredEnablers,
        List<MilestoneId> requiredMilestones,
        Provenanced provenance) {

    /** @param unmet what it required and did not have, accepted by the waiver */
    public record AchievedLine(
            PartialDate actual,
            List<EvidenceId> evidence,
            Optional<Waiver> waiver,
            List<String> unmet,
            Provenanced provenance) {
        public AchievedLine {
            evidence = List.copyOf(evidence);
            unmet = List.copyOf(unmet);
        }
    }

    public MilestoneLine {
        reversals = List.copyOf(reversals);
        requiredEnablers = List.copyOf(requiredEnablers);
        requiredMilestones = List.copyOf(requiredMilestones);
    }

    public Optional<PartialDate> firstBaseline() {
        return dates.firstBaseline().map(MilestoneDates.BaselineLine::date);
    }

    public Optional<PartialDate> currentBaseline() {
        return dates.currentBaseline().map(MilestoneDates.BaselineLine::date);
    }

    public Optional<PartialDate> forecast() {
        return dates.forecast().map(MilestoneDates.ReforecastLine::to);
    }

    public Optional<PartialDate> actual() {
        return achievement.map(AchievedLine::actual);
    }

    /** The best present word on its date: the actual, else the forecast, else the current baseline, else the plan. */
    public Optional<PartialDate> expected() {
        return actual().or(this::forecast).or(this::currentBaseline).or(() -> planned);
    }

    /** Days from the first baseline; empty without one, and once cancelled. */
    public Optional<DayRange> totalSlip() {
        return firstBaseline().flatMap(this::slipFrom);
    }

    /** Days from the current baseline; empty without one, and once cancelled. */
    public Optional<DayRange> currentSlip() {
        return currentBaseline().flatMap(this::slipFrom);
    }

    private Optional<DayRange> slipFrom(PartialDate baseline) {
        return stage == MilestoneStage.CANCELLED
                ? Optional.empty()
                : expected().flatMap(date -> DayRange.between(baseline, date));
    }

    /** Neither achieved nor cancelled. */
    public boolean outstanding() {
        return stage == MilestoneStage.PROPOSED || stage == MilestoneStage.BASELINED;
    }

    /** Outstanding although all the days it was expected on have passed: it wants a new forecast. */
    public boolean overdue(LocalDate today) {
        return outstanding()
                && expected().flatMap(PartialDate::latest).map(today::isAfter).orElse(false);
    }
}
