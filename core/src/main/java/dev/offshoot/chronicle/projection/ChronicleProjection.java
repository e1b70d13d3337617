package dev.offshoot.chronicle.projection;

import dev.offshoot.chronicle.view.ChronicleLine;
import dev.offshoot.kernel.Dated;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.EventCorrected;
import dev.offshoot.kernel.EventProjection;
import dev.offshoot.kernel.RecordedEvent;
import dev.offshoot.kernel.StreamId;
import dev.offshoot.kernel.Subjects;
import java.util.List;
import java.util.Optional;

/** Files every event under what it is about. */
public final class ChronicleProjection implements EventProjection<ChronicleLine> {

    @Override
    public List<ChronicleLine> lines(RecordedEvent<? extends Event> recorded) {
        return Subjects.of(recorded.stream()).stream()
                .map(subject -> line(subject, recorded))
                .toList();
    }

    private static ChronicleLine line(StreamId subject, RecordedEvent<? extends Event> r) {
        Optional<Long> corrects = r.event() instanceof EventCorrected c ? Optional.of(c.corrects()) : Optional.empty();
        return new ChronicleLine(
                subject,
                r.position(),
                r.stream(),
                r.version(),
                r.recorded(),
                r.days().knownFrom(),
                new Dated(r.occurred(), r.knownSince(), r.position()),
                corrects,
                !(r.event() instanceof EventCorrected c) || c.instead().isPresent());
    }
}
