package dev.offshoot.adoption.application;

import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.Course;
import dev.offshoot.adoption.event.Course.Merged;
import dev.offshoot.adoption.event.Step;
import dev.offshoot.kernel.Corrections;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.History;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.StreamId;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
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
            for (var event : settled(site.stream())) {
                if (event.event() instanceof SitesMerged told) {
                    told.predecessors()
                            .forEach(predecessor -> merged.add(new Merged(
                                    event.dated(), own(predecessor).joinedBy(into(predecessor, new HashSet<>(seen))))));
                }
            }
        }
        return merged;
    }

    private Course own(SiteId site) {
        return new Course(settled(AdoptionId.of(initiative, site.value()).stream()).stream()
                .filter(r -> r.event() instanceof AdoptionEvent)
                .flatMap(r -> Step.of(r.as((AdoptionEvent) r.event())).stream())
                .toList());
    }

    private List<Recorded<? extends Event>> settled(StreamId stream) {
        return Corrections.settle(history.of(stream));
    }
}
