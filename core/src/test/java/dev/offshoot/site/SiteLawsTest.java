package dev.offshoot.site;

import dev.offshoot.laws.ContextLaws;
import dev.offshoot.site.domain.Site;
import dev.offshoot.site.domain.SiteCommand;
import dev.offshoot.site.domain.SiteCommand.CloseSite;
import dev.offshoot.site.domain.SiteCommand.MergeSites;
import dev.offshoot.site.domain.SiteCommand.RegisterSite;
import dev.offshoot.site.domain.SiteCommand.RenameSite;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.domain.SiteRejection;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.site.view.SiteView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class SiteLawsTest extends ContextLaws<SiteCommand, Site, SiteEvent, SiteRejection, SiteView> {

    private static final SiteId QUAY = new SiteId("quay");

    SiteLawsTest() {
        super(SiteContext.CONTEXT, List.of(register("Name 0")));
    }

    @Override
    protected SiteCommand next(Random random, SiteView shown) {
        var name = "Name " + random.nextInt(4);
        var other = new SiteId("other-" + random.nextInt(3));
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> register(name);
            case 3, 4, 5 -> new RenameSite(QUAY, name);
            case 6 -> new MergeSites(QUAY, List.of(other), Optional.of(name), Map.of());
            case 7 -> new SplitSite(QUAY, List.of(QUAY, other));
            default -> new CloseSite(QUAY, "moved");
        };
    }

    private static RegisterSite register(String name) {
        return new RegisterSite(QUAY, name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    protected Map<String, Fact> current(SiteView shown) {
        var facts = new HashMap<String, Fact>();
        shown.names().newest().ifPresent(said -> facts.put("name", Fact.of(said)));
        shown.closed().ifPresent(closure -> facts.put("closed", new Fact(closure.reason(), closure.dated())));
        return facts;
    }

    @Override
    protected Map<String, ?> believed(Site site) {
        return switch (site) {
            case Site.Unknown _ -> Map.of();
            case Site.Open open -> name(open);
            case Site.Gone gone -> name(gone.was());
        };
    }

    private static Map<String, ?> name(Site.Open site) {
        return site.names().now().map(named -> Map.of("name", named.name())).orElse(Map.of());
    }
}
