package dev.offshoot.provenance;

import java.util.Optional;

/**
 * Where a fact comes from.
 *
 * @param source a URL or the name of a document
 * @param precision the source's own words for how precise its date is
 * @param illustrative made up for show; the mark follows every figure made from it
 */
public record Provenance(
        Optional<String> source,
        Optional<String> note,
        SourceConfidence confidence,
        Optional<String> precision,
        boolean illustrative) {

    private static final Provenance NOT_STATED =
            new Provenance(Optional.empty(), Optional.empty(), SourceConfidence.NOT_STATED, Optional.empty(), false);

    public static Provenance notStated() {
        return NOT_STATED;
    }

    public Provenance from(String source) {
        return new Provenance(Optional.of(source), note, confidence, precision, illustrative);
    }

    public Provenance asIllustration() {
        return new Provenance(source, note, confidence, precision, true);
    }
}
