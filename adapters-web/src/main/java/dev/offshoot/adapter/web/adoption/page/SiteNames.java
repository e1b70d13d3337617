package dev.offshoot.adapter.web.adoption.page;

import dev.offshoot.adapter.web.request.AsOfRequest;
import dev.offshoot.command.form.Field;
import dev.offshoot.portfolio.port.in.BrowseSites;
import dev.offshoot.projection.Titles;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names the sites that adoptions and observations mention by key. */
@Component
public final class SiteNames {

    /** The sites as they are named, and all there are. */
    public record Directory(Titles names, List<Field.Option> all) {}

    private final BrowseSites sites;

    SiteNames(BrowseSites sites) {
        this.sites = sites;
    }

    public Directory directory(AsOfRequest view) {
        var all = sites.titles(view.asOf());
        var titles = new HashMap<String, String>();
        if (view.asOf().was().isPresent()) {
            titles.putAll(sites.titles(view.asOf().onAnyDay()));
        }
        titles.putAll(all);
        return new Directory(
                key -> titles.getOrDefault(key, Titles.PLAIN.of(key)),
                all.entrySet().stream()
                        .map(site -> new Field.Option(site.getKey(), site.getValue()))
                        .sorted(Comparator.comparing(Field.Option::label).thenComparing(Field.Option::value))
                        .toList());
    }
}
