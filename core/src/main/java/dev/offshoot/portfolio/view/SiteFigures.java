package dev.offshoot.portfolio.view;

import dev.offshoot.adoption.view.AdoptionCounts;
import dev.offshoot.date.Dated;
import dev.offshoot.measure.event.SiteCount;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.measure.view.MeasureView.ObservationLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which figures speak for a number of sites: what was counted from single sites, once any of them went live, and what a
 * source reports, each as what it is. Until one went live a report speaks alone; where one number is reported, no other
 * is counted as nought beside it, since single sites are then not all known. Without either the number is not known.
 */
public record SiteFigures(Optional<AdoptionCounts> counts, List<MeasureView> measures) {

    public SiteFigures {
        measures = List.copyOf(measures);
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
        var latest = measures.stream()
                .filter(m -> m.definition().flatMap(d -> d.countsSites()).equals(Optional.of(which)))
                .flatMap(m -> m.latest().stream().map(o -> new Report(m.title(), o)))
                .toList();
        return Dated.newest(latest, Report::dated).map(Report::figure);
    }

    private record Report(String measure, ObservationLine observation) {

        /** Of two measures, what was recorded last is told by its moment. */
        Dated dated() {
            var told = observation.dated();
            var recorded = observation.current().provenance().recorded();
            return new Dated(told.occurred(), told.known(), recorded.toEpochMilli());
        }

        SiteFigure.Reported figure() {
            return new SiteFigure.Reported(observation.current().figure().value(), observation.period(), measure);
        }
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
