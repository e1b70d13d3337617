package dev.offshoot.site.projection;

import dev.offshoot.projection.Counting;
import dev.offshoot.projection.EventNarrator;
import dev.offshoot.projection.Titles;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteEvent.SiteClosed;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.site.event.SiteEvent.SiteSplit;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A site's events in plain words. */
public final class SiteNarrator implements EventNarrator<SiteEvent> {

    @Override
    public String tell(SiteEvent event, Titles names) {
        return switch (event) {
            case SiteRegistered e ->
                "site “%s” registered%s"
                        .formatted(
                                e.name(),
                                e.odsCode()
                                        .map(" under the ODS code %s"::formatted)
                                        .orElse(""));
            case SiteRenamed e -> "site renamed from “%s” to “%s”".formatted(e.from(), e.to());
            case SitesMerged e ->
                "%s merged into “%s”"
                        .formatted(listed(e.predecessors(), names), e.name().orElse("this site"));
            case SiteSplit e -> "site split into %s".formatted(listed(e.successors(), names));
            case SiteClosed e -> "site closed: %s".formatted(e.reason());
        };
    }

    @Override
    public SiteEvent workedOut(RecordedEvent<? extends SiteEvent> event, Supplier<Counting<SiteEvent>> counting) {
        return switch (event.event()) {
            case SiteRenamed e -> new SiteRenamed(before(event, counting).orElse(e.from()), e.to());
            case SitesMerged e -> new SitesMerged(e.predecessors(), e.name().or(() -> before(event, counting)));
            case SiteRegistered _, SiteSplit _, SiteClosed _ -> event.event();
        };
    }

    /** What it was called just before. */
    private static Optional<String> before(
            RecordedEvent<? extends SiteEvent> event, Supplier<Counting<SiteEvent>> counting) {
        return counting.get().said(List.of(), SiteNarrator::called).before(event.dated());
    }

    private static Optional<String> called(SiteEvent event) {
        return switch (event) {
            case SiteRegistered e -> Optional.of(e.name());
            case SiteRenamed e -> Optional.of(e.to());
            case SitesMerged e -> e.name();
            case SiteSplit _, SiteClosed _ -> Optional.empty();
        };
    }

    private static String listed(List<SiteId> sites, Titles names) {
        var said = sites.stream().map(s -> names.of("site", s.value())).toList();
        return said.size() < 2
                ? String.join("", said)
                : String.join(", ", said.subList(0, said.size() - 1)) + " and " + said.getLast();
    }
}
