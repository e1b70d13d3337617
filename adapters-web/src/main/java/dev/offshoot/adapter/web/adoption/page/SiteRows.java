package dev.offshoot.adapter.web.adoption.page;

import dev.offshoot.adapter.web.format.SiteEnd;
import dev.offshoot.adapter.web.initiative.page.InitiativePage;
import dev.offshoot.adoption.event.Stage;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.adoption.view.Courses;
import dev.offshoot.adoption.view.SiteSuccession;
import dev.offshoot.adoption.view.StageLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sites of an initiative, read as they are counted: joined where they merged, and no more where they have gone. */
record SiteRows(InitiativePage subject, List<AdoptionView> views, SiteNames.Directory directory) {

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
        var courses = new Courses(views, subject.whole().succession());
        var carriedOn = subject.whole().succession().mergers().stream()
                .map(SiteSuccession.Merger::successor)
                .distinct()
                .filter(site -> views.stream().noneMatch(view -> view.site().equals(site)))
                .flatMap(site -> courses.view(subject.key(), site, subject.today()).stream());
        return Stream.concat(views.stream(), carriedOn)
                .map(view -> view.read(courses.of(view.site(), subject.today())))
                .sorted(Comparator.comparingInt(this::place)
                        .thenComparing(v -> directory.names().of(v.site())))
                .map(view -> SiteRow.of(view, subject, directory.names(), end(view)))
                .toList();
    }

    /** The furthest first; then those that stopped, those that nothing has moved yet, and those that count elsewhere. */
    private int place(AdoptionView view) {
        return end(view).isPresent()
                ? ORDER.size() + 1
                : view.stage().map(StageLine::stage).map(ORDER::indexOf).orElse(ORDER.size());
    }

    private Optional<SiteEnd> end(AdoptionView view) {
        return SiteEnd.of(view.site(), subject.today(), subject.whole().succession(), directory.names());
    }
}
