package dev.offshoot.adapter.web.format;

import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.provenance.SourceConfidence;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.EntryProvenance;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a fact comes from, in few words.
 *
 * @param when when it occurred
 * @param edtf the same as it is written
 * @param source the name of the source, or of the site it is found on
 * @param address where the source is found on the web
 * @param mark what to warn of: that the source is ambiguous, or that the fact was derived
 * @param entered who recorded it, and when, and since when it is known if that is claimed
 */
public record ProvenanceText(
        String when,
        String edtf,
        Optional<String> source,
        Optional<String> address,
        Optional<String> mark,
        Optional<String> note,
        String entered) {

    public static ProvenanceText of(EntryProvenance from) {
        var p = from.provenance();
        var known = Optional.of(from.knownSince()).filter(k -> k.isBefore(from.entered()));
        return of(from.occurred(), p.source(), p.confidence(), p.note(), entered(from.actor(), from.entered(), known))
                .corrected(from.corrected());
    }

    public static ProvenanceText of(RecordedEvent<?> r) {
        var p = r.metadata().provenance();
        var entered = entered(
                r.metadata().actor(), r.days().recorded(), r.metadata().known().map(KnownSince::day));
        return of(r.occurred(), p.source(), p.confidence(), p.note(), entered);
    }

    private static ProvenanceText of(
            PartialDate occurred,
            Optional<String> source,
            SourceConfidence confidence,
            Optional<String> note,
            String entered) {
        var address = source.filter(Addresses::isOne);
        return new ProvenanceText(
                Formats.capital(occurred.words()),
                occurred.edtf(),
                address.map(Addresses::host).or(() -> source),
                address,
                mark(confidence),
                note,
                entered);
    }

    /** With a mark that it took the place of a mistaken entry. */
    private ProvenanceText corrected(Optional<LocalDate> on) {
        var words = Stream.concat(mark.stream(), on.stream().map(day -> "corrected " + Formats.day(day)))
                .collect(Collectors.joining("; "));
        return new ProvenanceText(
                when, edtf, source, address, Optional.of(words).filter(w -> !w.isEmpty()), note, entered);
    }

    private static Optional<String> mark(SourceConfidence confidence) {
        return switch (confidence) {
            case AMBIGUOUS -> Optional.of("source ambiguous");
            case DERIVED -> Optional.of("derived");
            case VERIFIED, NOT_STATED -> Optional.empty();
        };
    }

    private static String entered(String by, LocalDate recorded, Optional<LocalDate> known) {
        return "recorded %s by %s%s"
                .formatted(
                        Formats.day(recorded),
                        by,
                        known.map(k -> ", known since " + Formats.day(k)).orElse(""));
    }
}
