package dev.offshoot.adoption.view;

import dev.offshoot.adoption.event.AdoptionTimeline;
import dev.offshoot.adoption.event.AdoptionTimeline.Merged;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The dated steps of an initiative's sites, joined where sites have merged. */
final class JoinedCourses {

    private final Map<String, AdoptionTimeline> own;
    private final SiteSuccession standings;

    JoinedCourses(Collection<? extends CountedAdoption> adoptions, SiteSuccession standings) {
        this.own = adoptions.stream().collect(Collectors.toMap(CountedAdoption::site, CountedAdoption::course));
        this.standings = standings;
    }

    /** What had happened to a site by a day, with what it carried on from the sites that merged into it. */
    AdoptionTimeline of(String site, LocalDate day) {
        return of(site, merger -> merger.dated().occurredBy(day), day);
    }

    /** @param heeded those of the mergers that may have brought anything into it */
    private AdoptionTimeline of(String site, Predicate<SiteSuccession.Merger> heeded, LocalDate day) {
        return own.getOrDefault(site, AdoptionTimeline.EMPTY)
                .by(day)
                .joinedBy(standings.mergersInto(site).stream()
                        .filter(heeded)
                        .map(merger ->
                                new Merged(merger.dated(), of(merger.predecessor(), heeded.and(notAfter(merger)), day)))
                        .toList());
    }

    /** What merged into a predecessor may have done so up to the day on which that one merged. */
    private static Predicate<SiteSuccession.Merger> notAfter(SiteSuccession.Merger merger) {
        return other -> !other.equals(merger) && !other.dated().surelyAfter(merger.dated());
    }
}
