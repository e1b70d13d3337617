package dev.offshoot.adoption.application;

import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.AdoptionTimeline;
import dev.offshoot.adoption.event.AdoptionTimeline.Merged;
import dev.offshoot.adoption.event.StageTransition;
import dev.offshoot.site.event.Mergers;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.History;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What sites that merged into another had come to with an initiative. */
record CarriedCourses(String initiative, History history) {

    /** Of the sites that merged into one, theirs joined with those of the sites that had merged into them. */
    List<Merged> into(SiteId site) {
        return into(site, new HashSet<>());
    }

    private List<Merged> into(SiteId site, Set<SiteId> seen) {
        var merged = new ArrayList<Merged>();
        if (seen.add(site)) {
            new Mergers(history)
                    .into(site)
                    .forEach(merger -> merger.event()
                            .predecessors()
                            .forEach(predecessor -> merged.add(new Merged(
                                    merger.dated(),
                                    own(predecessor).joinedBy(into(predecessor, new HashSet<>(seen)))))));
        }
        return merged;
    }

    /** What a site itself did. */
    AdoptionTimeline own(SiteId site) {
        return new AdoptionTimeline(
                Corrections.settle(history.of(AdoptionId.of(initiative, site.value()).stream())).stream()
                        .filter(r -> r.event() instanceof AdoptionEvent)
                        .flatMap(r -> StageTransition.of(r.as((AdoptionEvent) r.event())).stream())
                        .toList());
    }
}
