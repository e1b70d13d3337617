package dev.offshoot.command.gateway;

import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry that counts otherwise by a correction: of itself, or of what had corrected it.
 *
 * @param entry its version
 * @param broughtBack whether it counts again as it was, since what had corrected it is taken back
 */
record CorrectedEntry(StreamId stream, long entry, boolean broughtBack, RecordedEvent<? extends Event> correction) {

    static List<CorrectedEntry> by(List<RecordedEvent<? extends Event>> events, History history) {
        return events.stream()
                .flatMap(event -> event.event() instanceof EventCorrected c ? Stream.of(event.as(c)) : Stream.empty())
                .map(event -> of(event, history.of(event.stream())))
                .toList();
    }

    private static CorrectedEntry of(
            RecordedEvent<EventCorrected> correction, List<RecordedEvent<? extends Event>> stream) {
        var entry = Corrections.entry(correction.event(), stream).version();
        return new CorrectedEntry(
                correction.stream(), entry, entry != correction.event().corrects(), correction);
    }

    CorrectedEntry earlier(CorrectedEntry other) {
        return other.entry < entry ? other : this;
    }

    /** Whether an entry of its stream stands on it, or is itself to be asked where it stands. */
    boolean asksAgain(long version) {
        return version > entry || (broughtBack && version == entry);
    }

    /** Whether it still counts, as something else or again; what is only taken back says nothing any more. */
    boolean counts() {
        return broughtBack || ((EventCorrected) correction.event()).instead().isPresent();
    }

    /** The entry as it counts; empty where it does not. */
    Optional<RecordedEvent<? extends Event>> in(History history) {
        return Corrections.settle(history.of(stream)).stream()
                .filter(recorded -> recorded.version() == entry)
                .findFirst();
    }
}
