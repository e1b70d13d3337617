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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which site counts for which and which has gone, as the directory tells it to those who count adoptions. */
public final class SiteStandings implements SiteSuccession {

    private final Lineage lineage;
    private final Map<String, Dated> gone;
    private final List<Merger> mergers;
    private final Map<String, List<Merger>> bySuccessor;

    private SiteStandings(Lineage lineage, Map<String, Dated> gone) {
        this.lineage = lineage;
        this.gone = gone;
        this.mergers = lineage.links().stream()
                .map(link ->
                        new Merger(link.predecessor().value(), link.successor().value(), link.dated()))
                .toList();
        this.bySuccessor = mergers.stream().collect(Collectors.groupingBy(Merger::successor));
    }

    public static SiteStandings of(Collection<SiteView> sites) {
        return new SiteStandings(
                Lineage.of(sites),
                sites.stream()
                        .filter(site -> site.gone().isPresent())
                        .collect(Collectors.toMap(
                                site -> site.site().value(), site -> site.gone().orElseThrow())));
    }

    public Lineage lineage() {
        return lineage;
    }

    @Override
    public String standingFor(String site, LocalDate day) {
        return lineage.successorOn(new SiteId(site), day).value();
    }

    @Override
    public List<Merger> mergers() {
        return mergers;
    }

    @Override
    public List<Merger> mergersInto(String site) {
        return bySuccessor.getOrDefault(site, List.of());
    }

    @Override
    public Optional<Dated> gone(String site, LocalDate day) {
        return Optional.ofNullable(gone.get(site)).filter(since -> since.occurredBy(day));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteStandings standings
                && mergers.equals(standings.mergers)
                && gone.equals(standings.gone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mergers, gone);
    }
}
