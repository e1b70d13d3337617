package dev.offshoot.adapter.web.page.initiative;

import dev.offshoot.adapter.web.page.shown.AsOfRequest;
import dev.offshoot.command.form.Field;
import dev.offshoot.portfolio.view.SiteStandings;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.projection.Titles;
import dev.offshoot.site.view.SiteView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names the sites that adoptions and observations mention by key. */
@Component
final class SiteNames {

    private final ReadModels<SiteView> sites;

    SiteNames(ReadModels<SiteView> sites) {
        this.sites = sites;
    }

    SitesTab.Directory directory(AsOfRequest view) {
        var all = sites.all(view.asOf());
        var titles = new HashMap<String, String>();
        var sooner = view.asOf().was().isEmpty()
                ? List.<ReadModel<SiteView>>of()
                : sites.all(view.asOf().onAnyDay());
        sooner.forEach(l -> titles.put(l.stream().key(), l.body().title()));
        all.forEach(l -> titles.put(l.stream().key(), l.body().title()));
        return new SitesTab.Directory(
                key -> titles.getOrDefault(key, Titles.PLAIN.of(key)),
                SiteStandings.of(all.stream().map(ReadModel::body).toList()),
                all.stream()
                        .map(l -> new Field.Option(l.stream().key(), l.body().title()))
                        .sorted(Comparator.comparing(Field.Option::label))
                        .toList());
    }
}
