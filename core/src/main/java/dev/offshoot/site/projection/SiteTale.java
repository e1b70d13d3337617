package dev.offshoot.site.projection;

import dev.offshoot.kernel.Names;
import dev.offshoot.kernel.Tale;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteEvent.SiteClosed;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.site.event.SiteEvent.SiteSplit;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import java.util.List;

/** A site's events in plain words. */
public final class SiteTale implements Tale<SiteEvent> {

    @Override
    public String tell(SiteEvent event, Names names) {
        return switch (event) {
            case SiteRegistered e ->
                "site “%s” registered%s"
                        .formatted(
                                e.name(),
                                e.odsCode()
                                        .map(" under the ODS code %s"::formatted)
                                        .orElse(""));
            case SiteRenamed e -> "site renamed from “%s” to “%s”".formatted(e.from(), e.to());
            case SitesMerged e -> "%s merged into “%s”".formatted(listed(e.predecessors(), names), e.name());
            case SiteSplit e -> "site split into %s".formatted(listed(e.successors(), names));
            case SiteClosed e -> "site closed: %s".formatted(e.reason());
        };
    }

    private static String listed(List<SiteId> sites, Names names) {
        var said = sites.stream().map(s -> names.of(s.value())).toList();
        return said.size() < 2
                ? String.join("", said)
                : String.join(", ", said.subList(0, said.size() - 1)) + " and " + said.getLast();
    }
}
