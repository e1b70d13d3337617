package dev.offshoot.portfolio.view;

import dev.offshoot.adoption.view.SiteSuccession;
import dev.offshoot.date.Dated;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.site.view.Lineage;
import dev.offshoot.site.view.SiteView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which site counts for which and which has gone, as the directory tells it to those who count adoptions. */
public record SiteStandings(Lineage lineage, Map<String, Dated> gone) implements SiteSuccession {

    public SiteStandings {
        gone = Map.copyOf(gone);
    }

    public static SiteStandings of(Collection<SiteView> sites) {
        return new SiteStandings(
                Lineage.of(sites),
                sites.stream()
                        .filter(site -> site.gone().isPresent())
                        .collect(Collectors.toMap(
                                site -> site.site().value(), site -> site.gone().orElseThrow())));
    }

    @Override
    public String standingFor(String site, LocalDate day) {
        return lineage.successorOn(new SiteId(site), day).value();
    }

    @Override
    public List<Merger> mergers() {
        return lineage.links().stream()
                .map(link ->
                        new Merger(link.predecessor().value(), link.successor().value(), link.dated()))
                .toList();
    }

    @Override
    public Optional<Dated> gone(String site, LocalDate day) {
        return Optional.ofNullable(gone.get(site)).filter(since -> since.occurredBy(day));
    }
}
