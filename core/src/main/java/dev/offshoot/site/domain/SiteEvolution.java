package dev.offshoot.site.domain;

import dev.offshoot.site.domain.Site.Gone;
import dev.offshoot.site.domain.Site.Named;
import dev.offshoot.site.domain.Site.Open;
import dev.offshoot.site.domain.Site.Unknown;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteEvent.SiteClosed;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.site.event.SiteEvent.SiteSplit;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.List;

/** What a site remembers of its history. What does not fit what it remembers changes nothing. */
final class SiteEvolution {

    private SiteEvolution() {}

    static Site evolve(Site site, RecordedEvent<? extends SiteEvent> recorded) {
        return switch (site) {
            case Unknown _ ->
                recorded.event() instanceof SiteRegistered e
                        ? new Open(
                                new SiteId(recorded.stream().key()),
                                recorded.dated(),
                                Timeline.of(new Named(e.name(), DateAndSource.of(recorded)), recorded),
                                List.of(),
                                List.of())
                        : site;
            case Open open -> further(open, recorded);
            case Gone gone ->
                further(gone.was(), recorded) instanceof Open was
                        ? new Gone(was, gone.since(), gone.how(), gone.told())
                        : gone;
        };
    }

    private static Site further(Open open, RecordedEvent<? extends SiteEvent> recorded) {
        return switch (recorded.event()) {
            case SiteRegistered _ -> open;
            case SiteRenamed e ->
                new Open(
                        open.site(),
                        open.registered(),
                        open.names().with(new Named(e.to(), DateAndSource.of(recorded)), recorded),
                        open.mergers(),
                        open.splits());
            case SitesMerged e -> Joining.merged(open, e, recorded);
            case SiteSplit e -> Joining.split(open, e, recorded);
            case SiteClosed e -> new Gone(open, recorded.dated(), closed(e), DateAndSource.of(recorded));
        };
    }

    static String closed(SiteClosed event) {
        return event.reason().isBlank() ? "closed" : "closed: " + event.reason();
    }
}
