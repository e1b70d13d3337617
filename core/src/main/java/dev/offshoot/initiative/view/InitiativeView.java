package dev.offshoot.initiative.view;

import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.milestone.MilestoneId;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.initiative.view.part.MilestoneStage;
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
        Readiness readiness,
        List<MilestoneLine> milestones,
        OversightView oversight) {

    public InitiativeView {
        milestones = List.copyOf(milestones);
    }

    public InitiativeView with(LifecycleHistory standing) {
        return new InitiativeView(standing, charter, design, spread, readiness, milestones, oversight);
    }

    public InitiativeView with(Charter charter) {
        return new InitiativeView(standing, charter, design, spread, readiness, milestones, oversight);
    }

    public InitiativeView with(Design design) {
        return new InitiativeView(standing, charter, design, spread, readiness, milestones, oversight);
    }

    public InitiativeView with(Spread spread) {
        return new InitiativeView(standing, charter, design, spread, readiness, milestones, oversight);
    }

    public InitiativeView with(Readiness readiness) {
        return new InitiativeView(standing, charter, design, spread, readiness, milestones, oversight);
    }

    public InitiativeView with(List<MilestoneLine> milestones) {
        return new InitiativeView(standing, charter, design, spread, readiness, milestones, oversight);
    }

    public InitiativeView with(OversightView oversight) {
        return new InitiativeView(standing, charter, design, spread, readiness, milestones, oversight);
    }

    public String title() {
        return charter.title();
    }

    public Lifecycle lifecycle() {
        return standing.lifecycle();
    }

    public Optional<MilestoneLine> milestone(MilestoneId id) {
        return milestones.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** The outstanding milestone that is expected first; those without any date come last. */
    public Optional<MilestoneLine> nextMilestone() {
        return milestones.stream()
                .filter(MilestoneLine::outstanding)
                .min(Comparator.comparing(
                        m -> m.expected().flatMap(PartialDate::latest).orElse(LocalDate.MAX)));
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
                .flatMap(
                        required -> required
                                .unmet(readiness
                                        .enabler(required.enabler())
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
