package dev.offshoot.chronicle.projection;

import dev.offshoot.chronicle.view.ChronicleLine;
import dev.offshoot.date.Dated;
import dev.offshoot.projection.EventProjection;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.Illegible;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
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
                tells(r.event()));
    }

    private static boolean tells(Event event) {
        return switch (event) {
            case EventCorrected correction -> correction.instead().isPresent();
            case Illegible _ -> false;
            default -> true;
        };
    }
}
