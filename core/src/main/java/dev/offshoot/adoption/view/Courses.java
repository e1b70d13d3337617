package dev.offshoot.adoption.view;

import dev.offshoot.adoption.event.AdoptionTimeline;
import dev.offshoot.adoption.event.AdoptionTimeline.Merged;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The courses of an initiative's sites, joined where sites have merged. */
public final class Courses {

    private final Map<String, AdoptionView> views;
    private final Map<String, AdoptionTimeline> own;
    private final List<SiteSuccession.Merger> mergers;

    public Courses(Collection<AdoptionView> adoptions, SiteSuccession standings) {
        this.views = adoptions.stream().collect(Collectors.toMap(AdoptionView::site, Function.identity()));
        this.own = adoptions.stream().collect(Collectors.toMap(AdoptionView::site, AdoptionView::course));
        this.mergers = standings.mergers();
    }

    /** What is shown of a site on a day; empty where neither it nor a site that merged into it has done anything. */
    public Optional<AdoptionView> view(String initiative, String site, LocalDate day) {
        var course = of(site, day);
        var view = Optional.ofNullable(views.get(site));
        return course.steps().isEmpty()
                ? view
                : Optional.of(view.orElseGet(() -> AdoptionView.untouched(initiative, site))
                        .read(course));
    }

    /** What a site became by a day, and when; empty while it stands for itself. */
    public Optional<SiteSuccession.Merger> mergedInto(String site, LocalDate day) {
        return mergers.stream()
                .filter(merger ->
                        merger.predecessor().equals(site) && merger.dated().occurredBy(day))
                .findFirst();
    }

    /** What had happened to a site by a day, with what it carried on from the sites that merged into it. */
    public AdoptionTimeline of(String site, LocalDate day) {
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
