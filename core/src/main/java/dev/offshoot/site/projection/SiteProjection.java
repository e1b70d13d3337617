package dev.offshoot.site.projection;

import dev.offshoot.date.Dated;
import dev.offshoot.projection.StreamProjection;
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
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A site's line. */
public final class SiteProjection implements StreamProjection<SiteEvent, SiteView> {

    @Override
    public SiteView begin(StreamId stream) {
        return new SiteView(
                new SiteId(stream.key()),
                Timeline.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Override
    public SiteView evolve(SiteView s, RecordedEvent<? extends SiteEvent> recorded) {
        var when = recorded.dated();
        return switch (recorded.event()) {
            case SiteRegistered e ->
                new SiteView(
                        s.site(),
                        s.names().with(e.name(), recorded),
                        e.odsCode(),
                        e.kind(),
                        e.area(),
                        Optional.of(recorded.occurred()),
                        s.mergers(),
                        s.splits(),
                        s.closed());
            case SiteRenamed e -> with(s, s.names().with(e.to(), recorded), s.mergers(), s.splits(), s.closed());
            case SitesMerged e ->
                with(
                        s,
                        e.name().map(name -> s.names().with(name, recorded)).orElse(s.names()),
                        with(s.mergers(), new MergerLine(e.predecessors(), when), MergerLine::dated),
                        s.splits(),
                        s.closed());
            case SiteSplit e ->
                with(
                        s,
                        s.names(),
                        s.mergers(),
                        with(s.splits(), new SplitLine(e.successors(), when), SplitLine::dated),
                        s.closed());
            case SiteClosed e -> with(s, s.names(), s.mergers(), s.splits(), closed(s, e, when));
        };
    }

    /** Its name and what it is, by its registration; it joins nothing and ends nothing before its day. */
    @Override
    public Optional<SiteView> described(SiteView s, RecordedEvent<? extends SiteEvent> notYet) {
        return notYet.event() instanceof SiteRegistered ? Optional.of(evolve(s, notYet)) : Optional.empty();
    }

    private static Optional<ClosureLine> closed(SiteView s, SiteClosed e, Dated when) {
        var all = Stream.concat(s.closed().stream(), Stream.of(new ClosureLine(e.reason(), when)))
                .toList();
        return Dated.newest(all, ClosureLine::dated);
    }

    private static SiteView with(
            SiteView s,
            Timeline<String> names,
            List<MergerLine> mergers,
            List<SplitLine> splits,
            Optional<ClosureLine> closed) {
        return new SiteView(s.site(), names, s.odsCode(), s.kind(), s.area(), s.registered(), mergers, splits, closed);
    }

    private static <T> List<T> with(List<T> items, T item, Function<T, Dated> dated) {
        var more = new ArrayList<>(items);
        more.add(item);
        return Dated.inOrder(more, dated);
    }
}
