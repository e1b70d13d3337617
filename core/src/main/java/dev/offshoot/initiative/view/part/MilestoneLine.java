package dev.offshoot.initiative.view.part;

import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.enabler.EnablerRequirement;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.event.milestone.Waiver;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A milestone: what was promised, moved and met.
 *
 * @param called its title, for as long as no proposal is known
 * @param proposals every proposal, as recorded; the newest holds
 * @param past every achievement that was reversed
 * @param told what told of it first
 */
public record MilestoneLine(
        MilestoneId id,
        String called,
        Entries<ProposalLine> proposals,
        MilestoneStage stage,
        MilestoneDates dates,
        Optional<AchievedLine> achievement,
        Entries<Ending> reversals,
        Optional<Ending> cancelled,
        List<PastLine> past,
        EntryProvenance told) {

    public record ProposalLine(
            String title,
            Optional<String> acceptanceTest,
            Optional<PartialDate> planned,
            List<EnablerRequirement> requiredEnablers,
            List<MilestoneId> requiredMilestones,
            EntryProvenance provenance)
            implements EntryLine {
        public ProposalLine {
            requiredEnablers = List.copyOf(requiredEnablers);
            requiredMilestones = List.copyOf(requiredMilestones);
        }
    }

    /** @param unmet what it required and did not have by what was known when it was recorded, accepted by the waiver */
    public record AchievedLine(
            PartialDate actual,
            List<EvidenceId> evidence,
            Optional<Waiver> waiver,
            List<String> unmet,
            EntryProvenance provenance) {
        public AchievedLine {
            evidence = List.copyOf(evidence);
            unmet = List.copyOf(unmet);
        }

        /** The last day on which it may have been achieved: what it required is judged as of that. */
        public LocalDate day() {
            return actual.latest().filter(provenance.knownSince()::isAfter).orElse(provenance.knownSince());
        }
    }

    /** That it was taken to be achieved, until that was reversed. */
    public record PastLine(PartialDate actual, EntryProvenance until) {}

    public MilestoneLine {
        past = List.copyOf(past);
    }

    /** Whether its test may have been met by a day, and that was not reversed by then. */
    public boolean achievedOn(LocalDate day) {
        return actual().filter(met -> !met.isAfter(day)).isPresent()
                || past.stream()
                        .anyMatch(line -> !line.actual().isAfter(day)
                                && !line.until().dated().occurredBy(day));
    }

    private Optional<ProposalLine> proposal() {
        return proposals.newest();
    }

    public String title() {
        return proposal().map(ProposalLine::title).orElse(called);
    }

    public Optional<String> acceptanceTest() {
        return proposal().flatMap(ProposalLine::acceptanceTest);
    }

    public Optional<PartialDate> planned() {
        return proposal().flatMap(ProposalLine::planned);
    }

    public List<EnablerRequirement> requiredEnablers() {
        return proposal().map(ProposalLine::requiredEnablers).orElse(List.of());
    }

    public List<MilestoneId> requiredMilestones() {
        return proposal().map(ProposalLine::requiredMilestones).orElse(List.of());
    }

    public EntryProvenance provenance() {
        return proposal().map(ProposalLine::provenance).orElse(told);
    }

    public Optional<PartialDate> firstBaseline() {
        return dates.firstBaseline().map(MilestoneDates.Agreed::date);
    }

    /** The day its first baseline took the place of a mistaken entry, if it did: what is reckoned from it says so. */
    public Optional<LocalDate> baselineCorrected() {
        return dates.firstBaseline().flatMap(b -> b.provenance().corrected());
    }

    public Optional<PartialDate> currentBaseline() {
        return dates.currentBaseline().map(MilestoneDates.Agreed::date);
    }

    public Optional<PartialDate> forecast() {
        return dates.forecast().map(MilestoneDates.Expected::to);
    }

    public Optional<PartialDate> actual() {
        return achievement.map(AchievedLine::actual);
    }

    /** The best present word on its date: the actual, else the forecast, else the current baseline, else the plan. */
    public Optional<PartialDate> expected() {
        return actual().or(this::forecast).or(this::currentBaseline).or(this::planned);
    }

    /** The days by which it slips from the first baseline, by its dates alone. */
    public Optional<DayRange> totalSlip() {
        return stage == MilestoneStage.CANCELLED
                ? Optional.empty()
                : firstBaseline().flatMap(first -> expected().flatMap(date -> slip(first, date)));
    }

    /**
     * Days from the first baseline, as they stand on a day; empty without one, and once cancelled. What is overdue
     * slips by the days past, forecast or not.
     */
    public Optional<DayRange> slipOn(LocalDate day) {
        return firstBaseline().flatMap(baseline -> slipFrom(baseline, day));
    }

    /** The same from the current baseline. */
    public Optional<DayRange> currentSlipOn(LocalDate day) {
        return currentBaseline().flatMap(baseline -> slipFrom(baseline, day));
    }

    private Optional<DayRange> slipFrom(PartialDate baseline, LocalDate day) {
        if (stage == MilestoneStage.CANCELLED) {
            return Optional.empty();
        }
        return outstanding() && !overdueOn(day) && expected().equals(Optional.of(baseline))
                ? Optional.of(new DayRange(0, 0))
                : expectedOn(day).flatMap(date -> slip(baseline, date));
    }

    /** What was agreed and what came about are two facts, even where both are told by the same month. */
    private Optional<DayRange> slip(PartialDate baseline, PartialDate date) {
        return actual().isPresent() ? DayRange.between(baseline, date) : DayRange.moved(baseline, date);
    }

    /** Outstanding, and surely expected after its first baseline, or overdue with one. */
    public boolean slipsOn(LocalDate day) {
        return outstanding() && slipOn(day).map(slip -> slip.least() > 0).orElse(false);
    }

    /** What is not achieved by a day comes no earlier than that day, whatever was forecast. */
    private Optional<PartialDate> expectedOn(LocalDate day) {
        if (overdueOn(day)) {
            return Optional.of(PartialDate.on(day));
        }
        return outstanding()
                ? expected().map(date -> date.earliest().filter(day::isBefore).isPresent() ? date : from(day, date))
                : expected();
    }

    private static PartialDate from(LocalDate day, PartialDate date) {
        return PartialDate.parse(
                day + "/" + date.latest().map(LocalDate::toString).orElse(".."));
    }

    /** Neither achieved nor cancelled. */
    public boolean outstanding() {
        return stage == MilestoneStage.PROPOSED || stage == MilestoneStage.BASELINED;
    }

    /**
     * Outstanding although all the days it was expected on have passed, or the days it was promised for where its
     * forecast says no end: it wants a new forecast.
     */
    public boolean overdueOn(LocalDate day) {
        return outstanding()
                && expected()
                        .filter(date -> date.earliest().filter(day::isBefore).isEmpty())
                        .flatMap(
                                date -> date.latest().or(() -> currentBaseline().flatMap(PartialDate::latest)))
                        .map(day::isAfter)
                        .orElse(false);
    }
}
