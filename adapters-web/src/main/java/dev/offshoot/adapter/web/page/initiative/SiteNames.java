package dev.offshoot.adapter.web.page.initiative;

import dev.offshoot.adapter.web.page.shown.Viewpoint;
import dev.offshoot.intake.Field;
import dev.offshoot.kernel.Line;
import dev.offshoot.kernel.Lines;
import dev.offshoot.kernel.Names;
import dev.offshoot.portfolio.view.SiteStandings;
import dev.offshoot.site.view.SiteView;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names the sites that adoptions and observations mention by key. */
@Component
final class SiteNames {

    private final Lines<SiteView> sites;

    SiteNames(Lines<SiteView> sites) {
        this.sites = sites;
    }

    SitesTab.Directory directory(Viewpoint view) {
        var all = sites.all(view.asAt());
        var titles = all.stream()
                .collect(Collectors.toMap(l -> l.stream().key(), l -> l.body().title(), (a, _) -> a));
        return new SitesTab.Directory(
                key -> titles.containsKey(key) ? titles.get(key) : Names.PLAIN.of(key),
                SiteStandings.of(all.stream().map(Line::body).toList()),
                all.stream()
                        .map(l -> new Field.Option(l.stream().key(), l.body().title()))
                        .sorted(Comparator.comparing(Field.Option::label))
                        .toList());
    }
}
