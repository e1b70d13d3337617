package dev.offshoot.importing.projection;

import dev.offshoot.importing.event.BatchEvent;
import dev.offshoot.importing.event.BatchEvent.BatchApplied;
import dev.offshoot.importing.event.BatchEvent.BatchUndone;
import dev.offshoot.importing.view.BatchView;
import dev.offshoot.importing.view.BatchView.Undoing;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.Optional;

/** A batch's line. */
public final class BatchProjection implements StreamProjection<BatchEvent, BatchView> {

    @Override
    public BatchView begin(StreamId stream) {
        return new BatchView("", 0, 0, Optional.empty(), "", Optional.empty());
    }

    @Override
    public BatchView evolve(BatchView b, RecordedEvent<? extends BatchEvent> recorded) {
        var by = recorded.metadata().actor();
        return switch (recorded.event()) {
            case BatchApplied e ->
                new BatchView(e.file(), e.rows(), e.events(), Optional.of(recorded.recorded()), by, b.undone());
            case BatchUndone e ->
                new BatchView(
                        b.file(),
                        b.rows(),
                        b.events(),
                        b.applied(),
                        b.appliedBy(),
                        Optional.of(new Undoing(e.reason(), e.events(), recorded.recorded(), by)));
        };
    }

    @Override
    public Optional<BatchView> described(BatchView b, RecordedEvent<? extends BatchEvent> notYet) {
        return Optional.empty();
    }
}
