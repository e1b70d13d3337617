package dev.offshoot.portfolio.view;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.view.Design.TargetPopulationLine;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.Lifecycle;
import dev.offshoot.initiative.view.part.ConfidenceLine;
import dev.offshoot.initiative.view.part.EnablerLine;
import dev.offshoot.initiative.view.part.MilestoneLine;
import dev.offshoot.stream.StreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An initiative on one line.
 *
 * @param confidence what was asserted last
 * @param confidenceBefore what was asserted before that
 * @param next the outstanding milestone that is expected first
 * @param lastNews when the last news occurred
 * @param worst the outstanding milestone that slips most, forecast or overdue
 * @param lateAsOf the day as of which it is told how late milestones are
 * @param quiet no news for longer than one beat of its programme's rhythm
 * @param unassessed how many of its enablers have no assessment
 * @param outdated how many have one that is older than a beat of its programme's rhythm
 */
public record PortfolioLine(
        StreamId initiative,
        boolean illustrative,
        String title,
        Optional<String> programme,
        Lifecycle lifecycle,
        Optional<ConfidenceLine> confidence,
        Optional<ConfidenceLine> confidenceBefore,
        SiteFigure ever,
        SiteFigure live,
        SiteFigure embedded,
        Optional<TargetPopulationLine> population,
        Optional<MilestoneLine> next,
        List<EnablerLine> enablers,
        Optional<PartialDate> lastNews,
        Optional<InitiativeView.Slip> worst,
        LocalDate lateAsOf,
        boolean quiet,
        int rhythmDays,
        long unassessed,
        long outdated) {
    public PortfolioLine {
        enablers = List.copyOf(enablers);
    }

    public boolean slipping() {
        return worst.isPresent();
    }
}
