package dev.offshoot.portfolio.view;

import dev.offshoot.adoption.view.Standings;
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
public record SiteStandings(Lineage lineage, Map<String, LocalDate> goneFrom) implements Standings {

    public SiteStandings {
        goneFrom = Map.copyOf(goneFrom);
    }

    public static SiteStandings of(Collection<SiteView> sites) {
        return new SiteStandings(
                Lineage.of(sites),
                sites.stream()
                        .filter(site -> site.goneFrom().isPresent())
                        .collect(Collectors.toMap(
                                site -> site.site().value(),
                                site -> site.goneFrom().orElseThrow())));
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
    public boolean gone(String site, LocalDate day) {
        return Optional.ofNullable(goneFrom.get(site))
                .filter(since -> !day.isBefore(since))
                .isPresent();
    }
}
