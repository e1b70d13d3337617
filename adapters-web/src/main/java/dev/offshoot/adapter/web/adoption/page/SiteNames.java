package dev.offshoot.adapter.web.adoption.page;

import dev.offshoot.adapter.web.request.AsOfRequest;
import dev.offshoot.portfolio.port.in.BrowseSites;
import dev.offshoot.projection.Titles;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names the sites that adoptions and observations mention by key. */
@Component
public final class SiteNames {

    private final BrowseSites sites;

    SiteNames(BrowseSites sites) {
        this.sites = sites;
    }

    /** The names of some sites, read at once; any other is called by its key. */
    public Titles of(Stream<String> keys, AsOfRequest view) {
        var titles = sites.titles(keys.collect(Collectors.toSet()), view.asOf());
        return key -> titles.getOrDefault(key, Titles.PLAIN.of(key));
    }
}
