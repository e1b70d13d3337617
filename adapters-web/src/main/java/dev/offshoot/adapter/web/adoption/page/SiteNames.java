package dev.offshoot.adapter.web.adoption.page;

import dev.offshoot.adapter.web.request.AsOfRequest;
import dev.offshoot.command.form.Field;
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
public final class SiteNames {

    /** The sites as they are named, and all there are. */
    public record Directory(Titles names, List<Field.Option> all) {}

    private final ReadModels<SiteView> sites;

    SiteNames(ReadModels<SiteView> sites) {
        this.sites = sites;
    }

    public Directory directory(AsOfRequest view) {
        var all = sites.all(view.asOf());
        var titles = new HashMap<String, String>();
        var sooner = view.asOf().was().isEmpty()
                ? List.<ReadModel<SiteView>>of()
                : sites.all(view.asOf().onAnyDay());
        sooner.forEach(l -> titles.put(l.stream().key(), l.body().title()));
        all.forEach(l -> titles.put(l.stream().key(), l.body().title()));
        return new Directory(
                key -> titles.getOrDefault(key, Titles.PLAIN.of(key)),
                all.stream()
                        .map(l -> new Field.Option(l.stream().key(), l.body().title()))
                        .sorted(Comparator.comparing(Field.Option::label))
                        .toList());
    }
}
