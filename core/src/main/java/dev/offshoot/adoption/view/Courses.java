package dev.offshoot.adoption.view;

import dev.offshoot.adoption.event.AdoptionTimeline;
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
    private final JoinedCourses joined;
    private final List<SiteSuccession.Merger> mergers;

    public Courses(Collection<AdoptionView> adoptions, SiteSuccession standings) {
        this.views = adoptions.stream().collect(Collectors.toMap(AdoptionView::site, Function.identity()));
        this.joined = new JoinedCourses(adoptions, standings);
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
        return joined.of(site, day);
    }
}
