package dev.offshoot.adapter.web.history.page;

import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.adapter.web.layout.Phrases;
import dev.offshoot.chronicle.view.HistoryEntry;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.provenance.SourceConfidence;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Optional;

/**
 * An entry of history as a page tells it.
 *
 * @param claim the day since when it was known, where a dated source claims one before it was entered
 * @param mark what to warn of: that the source is ambiguous, or that the fact was derived
 * @param correction how it was corrected since
 * @param correctedBy the version of its stream that says so
 * @param then the instant at which to look at things as known then
 * @param mayBeCorrected it still stands, and is not looked at in the past; a correction may be taken back
 */
public record ToldEntry(
        StreamId stream,
        long version,
        String sentence,
        String actor,
        String recorded,
        String occurred,
        String edtf,
        Optional<String> claim,
        Provenance provenance,
        Optional<String> mark,
        Optional<String> correction,
        Optional<Long> correctedBy,
        String then,
        boolean mayBeCorrected) {

    public static ToldEntry of(HistoryEntry entry, AsOf asOf, Phrases say) {
        var event = entry.event();
        var provenance = event.metadata().provenance();
        return new ToldEntry(
                event.stream(),
                event.version(),
                Formats.sentence(entry.sentence()),
                event.metadata().actor(),
                say.instant(event.recorded()),
                event.occurred().words(),
                event.occurred().edtf(),
                event.metadata().known().map(claim -> say.day(claim.day())),
                provenance,
                mark(provenance.confidence()),
                entry.correctedBy()
                        .map(by -> "Corrected by %s on %s: %s"
                                .formatted(
                                        by.metadata().actor(),
                                        say.day(by.recorded()),
                                        Formats.sentence(by.event().reason()))),
                entry.correctedBy().map(RecordedEvent::version),
                event.recorded().toString(),
                entry.correctable() && asOf.isNow());
    }

    private static Optional<String> mark(SourceConfidence confidence) {
        return switch (confidence) {
            case VERIFIED -> Optional.of("verified");
            case AMBIGUOUS -> Optional.of("source ambiguous");
            case DERIVED -> Optional.of("derived");
            case NOT_STATED -> Optional.empty();
        };
    }

    public boolean corrected() {
        return correction.isPresent();
    }
}
