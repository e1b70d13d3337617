package dev.offshoot.chronicle.application;

import dev.offshoot.chronicle.port.out.Titles;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.kernel.AsAt;
import dev.offshoot.kernel.Line;
import dev.offshoot.kernel.Lines;
import dev.offshoot.kernel.Names;
import dev.offshoot.kernel.StreamId;
import dev.offshoot.site.view.SiteView;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds titles in the lines of initiatives, sites and frameworks. */
public final class LineTitles implements Titles {

    private final Lines<InitiativeView> initiatives;
    private final Lines<SiteView> sites;
    private final Lines<FrameworkView> frameworks;

    public LineTitles(Lines<InitiativeView> initiatives, Lines<SiteView> sites, Lines<FrameworkView> frameworks) {
        this.initiatives = initiatives;
        this.sites = sites;
        this.frameworks = frameworks;
    }

    @Override
    public Names of(StreamId subject) {
        var titles = new HashMap<String, String>();
        if (subject.category().equals("initiative")) {
            initiatives.of(subject, AsAt.NOW).map(Line::body).ifPresent(view -> titles.putAll(inside(view)));
        }
        return key -> titles.computeIfAbsent(key, this::elsewhere);
    }

    private static Map<String, String> inside(InitiativeView view) {
        var titles = new HashMap<String, String>();
        view.enablers().forEach(e -> titles.put(e.id().value(), e.title()));
        view.milestones().forEach(m -> titles.put(m.id().value(), m.title()));
        view.evidence().forEach(e -> titles.put(e.id().value(), e.title()));
        view.barriers().forEach(b -> titles.put(b.id().value(), b.title()));
        view.risks().forEach(r -> titles.put(r.id().value(), r.title()));
        view.gates().forEach(g -> titles.put(g.id().value(), g.title()));
        view.spread().levers().forEach(l -> titles.put(l.lever().value(), l.title()));
        view.frameworks().forEach(f -> titles.put(f.framework(), f.title()));
        return titles;
    }

    private String elsewhere(String key) {
        if (!StreamId.isKey(key)) {
            return key;
        }
        return sites.of(new StreamId("site", key), AsAt.NOW)
                .map(line -> line.body().title())
                .or(() -> framework(key))
                .orElseGet(() -> Names.PLAIN.of(key));
    }

    private Optional<String> framework(String key) {
        return frameworks
                .of(new StreamId("framework", key), AsAt.NOW)
                .map(line -> line.body().title());
    }
}
