package dev.offshoot.adapter.web.page.initiative;

import dev.offshoot.adapter.web.page.shown.Cell;
import dev.offshoot.adoption.event.Stage;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.adoption.view.AdoptionView.StageLine;
import dev.offshoot.adoption.view.Courses;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sites of an initiative, read as they are counted: joined where they merged, and no more where they have gone. */
record SiteRows(Subject subject, List<AdoptionView> views, SitesTab.Directory directory) {

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

    List<SiteRow> all() {
        var courses = new Courses(views, directory.standings());
        return views.stream()
                .map(view -> view.read(courses.of(view.site(), subject.today())))
                .sorted(Comparator.comparingInt(this::place)
                        .thenComparing(v -> directory.names().of(v.site())))
                .map(view -> SiteRow.of(view, subject, directory.names(), elsewhere(view)))
                .toList();
    }

    /** The furthest first; then those that stopped, those that nothing has moved yet, and those that count elsewhere. */
    private int place(AdoptionView view) {
        return elsewhere(view).isPresent()
                ? ORDER.size() + 1
                : view.stage().map(StageLine::stage).map(ORDER::indexOf).orElse(ORDER.size());
    }

    /** Why it does not count by itself. */
    private Optional<Cell> elsewhere(AdoptionView view) {
        var standing = directory.standings().standingFor(view.site(), subject.today());
        if (!standing.equals(view.site())) {
            return Optional.of(
                    Cell.of("Merged", "counts with " + directory.names().of(standing)));
        }
        return directory.standings().gone(view.site(), subject.today())
                ? Optional.of(Cell.of("No longer there", "the site closed, or split into others"))
                : Optional.empty();
    }
}
