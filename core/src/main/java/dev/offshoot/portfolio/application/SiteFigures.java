package dev.offshoot.portfolio.application;

import dev.offshoot.adoption.view.AdoptionCounts;
import dev.offshoot.measure.event.SiteCount;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.portfolio.view.SiteFigure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which figure speaks for a number of sites. What was counted from single sites speaks once any of them went live. Until
 * then a source's report speaks, and is shown as reported; where one number is reported, no other is counted beside it,
 * since single sites are then not all known. Without either the number is not known.
 */
record SiteFigures(Optional<AdoptionCounts> counts, List<MeasureView> measures) {

    SiteFigures {
        measures = List.copyOf(measures);
    }

    SiteFigure of(SiteCount which) {
        var counted = counts.map(c -> new SiteFigure.Counted(number(c, which)));
        if (counts.map(c -> c.ever() > 0).orElse(false)) {
            return counted.orElseThrow();
        }
        return anyReported()
                ? reported(which).orElseGet(SiteFigure.NotKnown::new)
                : counted.map(SiteFigure.class::cast).orElseGet(SiteFigure.NotKnown::new);
    }

    private boolean anyReported() {
        return Stream.of(SiteCount.values()).anyMatch(which -> reported(which).isPresent());
    }

    private Optional<SiteFigure> reported(SiteCount which) {
        return measures.stream()
                .filter(m -> m.definition().flatMap(d -> d.countsSites()).equals(Optional.of(which)))
                .flatMap(m -> m.latest().stream()
                        .map(o -> new SiteFigure.Reported(o.current().figure().value(), o.period(), m.title())))
                .max(Comparator.comparing(r -> r.period().latest().orElse(LocalDate.MIN)))
                .map(SiteFigure.class::cast);
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
