package dev.offshoot.chronicle.projection;

import dev.offshoot.chronicle.view.ChronicleLine;
import dev.offshoot.kernel.Dated;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.EventCorrected;
import dev.offshoot.kernel.Journal;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.StreamId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files every event under what it is about. */
public final class ChronicleJournal implements Journal<ChronicleLine> {

    /** The categories whose streams belong to nothing but themselves. */
    private static final Set<String> OWN_SUBJECT = Set.of("initiative", "programme", "framework", "site", "batch");

    @Override
    public List<ChronicleLine> lines(Recorded<? extends Event> recorded) {
        return subjects(recorded.stream()).stream()
                .map(subject -> line(subject, recorded))
                .toList();
    }

    /** What a stream is about: its initiative, and for an adoption its site as well. */
    public static List<StreamId> subjects(StreamId stream) {
        if (OWN_SUBJECT.contains(stream.category())) {
            return List.of(stream);
        }
        var tilde = stream.key().indexOf('~');
        if (tilde < 0) {
            return List.of(stream);
        }
        var initiative = new StreamId("initiative", stream.key().substring(0, tilde));
        return stream.category().equals("adoption")
                ? List.of(initiative, new StreamId("site", stream.key().substring(tilde + 1)))
                : List.of(initiative);
    }

    private static ChronicleLine line(StreamId subject, Recorded<? extends Event> r) {
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
