package dev.offshoot.portfolio.view;

import dev.offshoot.adoption.view.AdoptionCounts;
import dev.offshoot.date.Dated;
import dev.offshoot.measure.event.SiteCount;
import dev.offshoot.measure.view.ReportedCount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which figures speak for a number of sites: what was counted from single sites, once any of them went live, and what a
 * source reports, each as what it is. Until one went live a report speaks alone; where one number is reported, no other
 * is counted as nought beside it, since single sites are then not all known. Without either the number is not known.
 */
public record SiteFigures(Optional<AdoptionCounts> counts, List<ReportedCount> reports) {

    public SiteFigures {
        reports = List.copyOf(reports);
    }

    public SiteFigure of(SiteCount which) {
        var counted = counts.map(c -> new SiteFigure.Counted(number(c, which)));
        var reported = reported(which);
        if (counts.map(c -> c.ever() > 0).orElse(false)) {
            return reported.<SiteFigure>map(report -> new SiteFigure.Both(counted.orElseThrow(), report))
                    .orElseGet(counted::orElseThrow);
        }
        return anyReported()
                ? reported.<SiteFigure>map(report -> report).orElseGet(SiteFigure.NotKnown::new)
                : counted.<SiteFigure>map(count -> count).orElseGet(SiteFigure.NotKnown::new);
    }

    private boolean anyReported() {
        return Stream.of(SiteCount.values()).anyMatch(which -> reported(which).isPresent());
    }

    private Optional<SiteFigure.Reported> reported(SiteCount which) {
        return Dated.newest(
                        reports.stream()
                                .filter(report -> report.which() == which)
                                .toList(),
                        ReportedCount::dated)
                .map(report -> new SiteFigure.Reported(report.sites(), report.period(), report.measure()));
    }

    private static long number(AdoptionCounts counts, SiteCount which) {
        return switch (which) {
            case ENGAGED -> counts.engaged();
            case TRAINED -> counts.trained();
            case EVER -> counts.ever();
            case LIVE -> counts.live();
            case EMBEDDED -> counts.embedded();
        };
    }
}
