package dev.offshoot.portfolio.view;

import dev.offshoot.date.DayRange;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.initiative.view.part.GateLine;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.initiative.view.part.RiskLine;
import dev.offshoot.time.EntryProvenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What milestones, risks and gates say of delivery, to stand beside what a person asserts and never instead of it. The
 * worst of these counts, and enablers are left out, since no sum is made of them:
 *
 * <ul>
 *   <li>red: an outstanding milestone is expected more than {@value #RED_SLIP} days after its first baseline, or is
 *       overdue by more than {@value #RED_OVERDUE} days, or the last gate said stop;
 *   <li>amber: an outstanding milestone is expected more than {@value #AMBER_SLIP} days after its first baseline, or is
 *       overdue, or an open risk scores {@value #GRAVE_RISK} or more of 25, or the last gate said hold or proceed if;
 *   <li>green: none of these, and at least one milestone has a baseline to be late on.
 * </ul>
 *
 * Of a date that is not a day the fewest days count, so a signal is never given for what may not be so.
 *
 * @param reasons what made it so, each a sentence without its full stop
 */
public record Signal(ConfidenceRating rating, List<String> reasons) {

    public static final int AMBER_SLIP = 28;
    public static final int RED_SLIP = 90;
    public static final int RED_OVERDUE = 28;
    public static final int GRAVE_RISK = 15;

    private record Finding(ConfidenceRating rating, String reason) {}

    public Signal {
        reasons = List.copyOf(reasons);
    }

    /**
     * Empty where nobody has asserted a confidence for it to stand beside, where there is nothing to tell it from (no
     * baseline and no cause for worry), and while the initiative is paused or closed.
     */
    public static Optional<Signal> of(InitiativeView initiative, LocalDate today) {
        if (initiative.oversight().confidence().isEmpty()
                || initiative.lifecycle() == Lifecycle.PAUSED
                || initiative.lifecycle() == Lifecycle.CLOSED) {
            return Optional.empty();
        }
        var findings = new ArrayList<Finding>();
        for (var milestone : initiative.milestones()) {
            if (milestone.outstanding()) {
                slip(milestone, today).ifPresent(findings::add);
                overdue(milestone, today).ifPresent(findings::add);
            }
        }
        initiative.oversight().openRisks().forEach(risk -> grave(risk).ifPresent(findings::add));
        lastGate(initiative).ifPresent(findings::add);
        if (findings.isEmpty()) {
            return initiative.milestones().stream()
                            .anyMatch(m -> m.firstBaseline().isPresent())
                    ? Optional.of(new Signal(
                            ConfidenceRating.GREEN,
                            List.of(
                                    "no outstanding milestone is expected more than %s days late, none is overdue, no open risk is grave, and no gate holds it back"
                                            .formatted(AMBER_SLIP))))
                    : Optional.empty();
        }
        var worst = findings.stream()
                .map(Finding::rating)
                .min(ConfidenceRating::compareTo)
                .orElseThrow();
        return Optional.of(
                new Signal(worst, findings.stream().map(Finding::reason).toList()));
    }

    private static Optional<Finding> slip(MilestoneLine milestone, LocalDate today) {
        return milestone
                .slipOn(today)
                .map(DayRange::least)
                .filter(days -> days > AMBER_SLIP)
                .map(days -> finding(
                        days > RED_SLIP,
                        "“%s” is expected at least %s days after its first baseline%s"
                                .formatted(
                                        milestone.title(),
                                        days,
                                        milestone.baselineCorrected().isPresent() ? ", which was corrected" : "")));
    }

    private static Optional<Finding> overdue(MilestoneLine milestone, LocalDate today) {
        return milestone
                .expected()
                .flatMap(expected -> expected.latest()
                        .filter(today::isAfter)
                        .map(day -> finding(
                                today.isAfter(day.plusDays(RED_OVERDUE)),
                                "“%s” was expected (%s) and is not achieved"
                                        .formatted(milestone.title(), expected.words()))));
    }

    private static Optional<Finding> grave(RiskLine risk) {
        return risk.current()
                .flatMap(s -> s.score().product())
                .filter(product -> product >= GRAVE_RISK)
                .map(product -> finding(false, "the risk “%s” scores %s of 25".formatted(risk.title(), product)));
    }

    private static Optional<Finding> lastGate(InitiativeView initiative) {
        var decided = initiative.oversight().gates().stream()
                .flatMap(g -> g.decided().stream())
                .toList();
        return EntryProvenance.newest(decided, GateLine.Decided::provenance)
                .filter(d -> d.decision() != GateDecision.PROCEED)
                .map(d -> switch (d.decision()) {
                    case STOP -> finding(true, "the last gate review decided to stop");
                    case HOLD -> finding(false, "the last gate review decided to hold");
                    case PROCEED_IF, PROCEED ->
                        finding(false, "the last gate review let it proceed on conditions only");
                });
    }

    private static Finding finding(boolean grave, String reason) {
        return new Finding(grave ? ConfidenceRating.RED : ConfidenceRating.AMBER, reason);
    }
}
