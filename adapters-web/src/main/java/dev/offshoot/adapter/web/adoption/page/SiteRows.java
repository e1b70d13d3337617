package dev.offshoot.adapter.web.adoption.page;

import dev.offshoot.adapter.web.format.SiteEnd;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.adoption.event.Stage;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.adoption.view.Courses;
import dev.offshoot.adoption.view.SiteSuccession;
import dev.offshoot.adoption.view.StageLine;
import dev.offshoot.projection.Titles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sites of an initiative, read as they are counted: joined where they merged, and no more where they have gone. */
record SiteRows(InitiativePage subject, List<AdoptionView> views, Titles names) {

    private static final List<Stage> ORDER = List.of(
            Stage.EMBEDDED,
            Stage.LIVE,
            Stage.PREPARING,
            Stage.COMMITTED,
            Stage.INTERESTED,
            Stage.CONTACTED,
            Stage.IDENTIFIED,
            Stage.PAUSED,
            Stage.LEFT,
            Stage.DECLINED);

    /** A site and where it stands in the list. */
    record Place(int rank, AdoptionView view, String name) {

        /** The same as text: ranks are letters, and what follows them is set apart. */
        String words() {
            return "%s\0%s\0%s".formatted((char) ('a' + rank), name, view.site());
        }
    }

    /** All of them, in their order. */
    List<Place> all() {
        var courses = new Courses(views, subject.whole().succession());
        var carriedOn = subject.whole().succession().mergers().stream()
                .map(SiteSuccession.Merger::successor)
                .distinct()
                .filter(site -> views.stream().noneMatch(view -> view.site().equals(site)))
                .flatMap(site -> courses.view(subject.key(), site, subject.today()).stream());
        return Stream.concat(views.stream(), carriedOn)
                .map(view -> view.read(courses.of(view.site(), subject.today())))
                .map(view -> new Place(rank(view), view, names.of(view.site())))
                .sorted(Comparator.comparing(Place::words))
                .toList();
    }

    /** One of them as it is shown. */
    SiteRow row(Place place) {
        return SiteRow.of(place.view(), subject, names, end(place.view()));
    }

    /** The furthest first; then those that stopped, those that nothing has moved yet, and those that count elsewhere. */
    private int rank(AdoptionView view) {
        return end(view).isPresent()
                ? ORDER.size() + 1
                : view.stage().map(StageLine::stage).map(ORDER::indexOf).orElse(ORDER.size());
    }

    private Optional<SiteEnd> end(AdoptionView view) {
        return SiteEnd.of(view.site(), subject.today(), subject.whole().succession(), names);
    }
}
