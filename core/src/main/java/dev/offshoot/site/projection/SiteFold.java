package dev.offshoot.site.projection;

import dev.offshoot.kernel.Fold;
import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.PartialDate;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.StreamId;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.event.SiteEvent.SiteClosed;
import dev.offshoot.site.event.SiteEvent.SiteRegistered;
import dev.offshoot.site.event.SiteEvent.SiteRenamed;
import dev.offshoot.site.event.SiteEvent.SiteSplit;
import dev.offshoot.site.event.SiteEvent.SitesMerged;
import dev.offshoot.site.event.SiteId;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.site.view.SiteView.ClosureLine;
import dev.offshoot.site.view.SiteView.MergerLine;
import dev.offshoot.site.view.SiteView.SplitLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A site's line. */
public final class SiteFold implements Fold<SiteEvent, SiteView> {

    @Override
    public SiteView begin(StreamId stream) {
        return new SiteView(
                new SiteId(stream.key()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.<PartialDate>empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Override
    public SiteView evolve(SiteView s, Recorded<? extends SiteEvent> recorded) {
        var when = recorded.occurred();
        var day = recorded.lastPossibleDay();
        return switch (recorded.event()) {
            case SiteRegistered e ->
                named(
                        new SiteView(
                                s.site(),
                                s.name(),
                                s.formerNames(),
                                e.odsCode(),
                                e.kind(),
                                e.area(),
                                Optional.of(when),
                                s.mergers(),
                                s.splits(),
                                s.closed()),
                        e.name(),
                        recorded);
            case SiteRenamed e -> named(s, e.to(), recorded);
            case SitesMerged e ->
                named(
                        past(s, with(s.mergers(), new MergerLine(e.predecessors(), when, day)), s.splits(), s.closed()),
                        e.name(),
                        recorded);
            case SiteSplit e ->
                past(s, s.mergers(), with(s.splits(), new SplitLine(e.successors(), when, day)), s.closed());
            case SiteClosed e -> past(s, s.mergers(), s.splits(), Optional.of(new ClosureLine(e.reason(), when)));
        };
    }

    private static SiteView named(SiteView s, String name, Recorded<?> recorded) {
        var latest = Latest.or(s.name(), Latest.of(name, recorded));
        var current = latest.map(Latest::value);
        var former = new ArrayList<>(s.formerNames());
        s.name().map(Latest::value).ifPresent(former::add);
        former.add(name);
        return new SiteView(
                s.site(),
                latest,
                former.stream()
                        .distinct()
                        .filter(n -> !current.equals(Optional.of(n)))
                        .toList(),
                s.odsCode(),
                s.kind(),
                s.area(),
                s.registered(),
                s.mergers(),
                s.splits(),
                s.closed());
    }

    private static SiteView past(
            SiteView s, List<MergerLine> mergers, List<SplitLine> splits, Optional<ClosureLine> closed) {
        return new SiteView(
                s.site(),
                s.name(),
                s.formerNames(),
                s.odsCode(),
                s.kind(),
                s.area(),
                s.registered(),
                mergers,
                splits,
                closed);
    }

    private static <T> List<T> with(List<T> items, T item) {
        var more = new ArrayList<>(items);
        more.add(item);
        return more;
    }
}
