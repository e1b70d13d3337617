package dev.offshoot.framework.projection;

import dev.offshoot.date.Dated;
import dev.offshoot.framework.event.FrameworkEvent;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkPublished;
import dev.offshoot.framework.event.FrameworkEvent.FrameworkRetired;
import dev.offshoot.framework.event.FrameworkEvent.PublishedScale;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.framework.view.FrameworkView.EnablerLine;
import dev.offshoot.framework.view.FrameworkView.RetiredLine;
import dev.offshoot.framework.view.FrameworkView.ScaleLine;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.EntryProvenance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A framework version's line. */
public final class FrameworkProjection implements StreamProjection<FrameworkEvent, FrameworkView> {

    @Override
    public FrameworkView begin(StreamId stream) {
        return new FrameworkView(
                stream.key(),
                stream.key(),
                "",
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public FrameworkView evolve(FrameworkView f, RecordedEvent<? extends FrameworkEvent> recorded) {
        var provenance = EntryProvenance.of(recorded);
        return switch (recorded.event()) {
            case FrameworkPublished e ->
                new FrameworkView(
                        f.key(),
                        e.title(),
                        e.about(),
                        e.source(),
                        e.scaleNote(),
                        e.enablers().stream()
                                .map(x -> new EnablerLine(x.key(), x.title(), x.meaning(), x.scale()))
                                .toList(),
                        e.scales().stream().map(FrameworkProjection::line).toList(),
                        Optional.of(provenance),
                        f.retired());
            case FrameworkRetired e ->
                new FrameworkView(
                        f.key(),
                        f.title(),
                        f.about(),
                        f.source(),
                        f.scaleNote(),
                        f.enablers(),
                        f.scales(),
                        f.published(),
                        Optional.of(newest(f.retired(), new RetiredLine(e.reason(), provenance))));
        };
    }

    private static RetiredLine newest(Optional<RetiredLine> known, RetiredLine told) {
        return Dated.newest(
                        Stream.concat(known.stream(), Stream.of(told)).toList(),
                        line -> line.provenance().dated())
                .orElse(told);
    }

    @Override
    public Optional<FrameworkView> described(FrameworkView f, RecordedEvent<? extends FrameworkEvent> notYet) {
        return notYet.event() instanceof FrameworkPublished ? Optional.of(evolve(f, notYet)) : Optional.empty();
    }

    private static ScaleLine line(PublishedScale scale) {
        var highest = scale.points().stream().flatMap(p -> p.rank().stream()).max(Comparator.naturalOrder());
        return new ScaleLine(scale.key(), scale.title(), scale.points(), highest);
    }
}
