package dev.offshoot.portfolio.application;

import dev.offshoot.portfolio.port.in.BrowseSites;
import dev.offshoot.portfolio.port.out.SiteSearch;
import dev.offshoot.portfolio.view.SitePage;
import dev.offshoot.portfolio.view.SiteStandings;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads of the directory what is asked for, and no other site. */
public record Sites(SiteSearch search, ReadModels<SiteView> sites) implements BrowseSites {

    @Override
    public SitePage page(String text, AsOf asOf, Optional<String> after, int most) {
        var found = search.find(text, asOf, after, most + 1);
        var shown = found.sites().subList(0, Math.min(most, found.sites().size()));
        return new SitePage(
                sites.of(shown, asOf),
                found.all(),
                found.found(),
                found.sites().size() > most ? Optional.of(shown.getLast()).map(StreamId::key) : Optional.empty());
    }

    @Override
    public SiteStandings standings(Collection<String> keys, AsOf asOf) {
        return SiteStandings.of(sites.of(search.rearranged(keys, asOf), asOf).stream()
                .map(ReadModel::body)
                .toList());
    }

    @Override
    public Map<String, String> titles(Collection<String> keys, AsOf asOf) {
        var titles = new HashMap<>(search.titles(keys, asOf));
        if (asOf.was().isPresent() && !titles.keySet().containsAll(keys)) {
            search.titles(keys, asOf.onAnyDay()).forEach(titles::putIfAbsent);
        }
        return titles;
    }
}
