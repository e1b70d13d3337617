package dev.offshoot.adoption.view;

import dev.offshoot.adoption.event.AdoptionTimeline;
import dev.offshoot.adoption.event.AdoptionTimeline.Merged;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The dated steps of an initiative's sites, joined where sites have merged. */
final class JoinedCourses {

    private final Map<String, AdoptionTimeline> own;
    private final List<SiteSuccession.Merger> mergers;

    JoinedCourses(Collection<? extends CountedAdoption> adoptions, SiteSuccession standings) {
        this.own = adoptions.stream().collect(Collectors.toMap(CountedAdoption::site, CountedAdoption::course));
        this.mergers = standings.mergers();
    }

    /** What had happened to a site by a day, with what it carried on from the sites that merged into it. */
    AdoptionTimeline of(String site, LocalDate day) {
        return of(site, mergers.stream().filter(m -> m.dated().occurredBy(day)).toList(), day);
    }

    /** @param heeded those of the mergers that may have brought anything into it */
    private AdoptionTimeline of(String site, List<SiteSuccession.Merger> heeded, LocalDate day) {
        return own.getOrDefault(site, AdoptionTimeline.EMPTY)
                .by(day)
                .joinedBy(heeded.stream()
                        .filter(merger -> merger.successor().equals(site))
                        .map(merger ->
                                new Merged(merger.dated(), of(merger.predecessor(), notAfter(merger, heeded), day)))
                        .toList());
    }

    /** What merged into a predecessor may have done so up to the day on which that one merged. */
    private static List<SiteSuccession.Merger> notAfter(
            SiteSuccession.Merger merger, List<SiteSuccession.Merger> heeded) {
        return heeded.stream()
                .filter(other -> !other.equals(merger) && !other.dated().surelyAfter(merger.dated()))
                .toList();
    }
}
