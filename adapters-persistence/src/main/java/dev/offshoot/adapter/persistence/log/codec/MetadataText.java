package dev.offshoot.adapter.persistence.log.codec;

import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.provenance.SourceConfidence;
import dev.offshoot.stream.EventMetadata;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The stamp of an event as flat text; what is absent is left out, what others add is passed over. */
public final class MetadataText {

    private static final String OCCURRED = "occurred";
    private static final String KNOWN_SINCE = "knownSince";
    private static final String KNOWN_SOURCE = "knownSource";
    private static final String SOURCE = "source";
    private static final String NOTE = "note";
    private static final String CONFIDENCE = "confidence";
    private static final String PRECISION = "precision";
    private static final String ILLUSTRATIVE = "illustrative";
    public static final String ACTOR = "actor";
    public static final String FACT = "fact";
    public static final String BATCH = "batch";

    private MetadataText() {}

    public static Map<String, String> write(EventMetadata metadata) {
        var text = new LinkedHashMap<String, String>();
        text.put(OCCURRED, metadata.occurred().edtf());
        text.put(ACTOR, metadata.actor());
        metadata.known().ifPresent(claim -> {
            text.put(KNOWN_SINCE, claim.day().toString());
            text.put(KNOWN_SOURCE, claim.source());
        });
        var provenance = metadata.provenance();
        provenance.source().ifPresent(source -> text.put(SOURCE, source));
        provenance.note().ifPresent(note -> text.put(NOTE, note));
        if (provenance.confidence() != SourceConfidence.NOT_STATED) {
            text.put(CONFIDENCE, provenance.confidence().name());
        }
        provenance.precision().ifPresent(precision -> text.put(PRECISION, precision));
        if (provenance.illustrative()) {
            text.put(ILLUSTRATIVE, "true");
        }
        metadata.fact().ifPresent(fact -> text.put(FACT, fact));
        metadata.batch().ifPresent(batch -> text.put(BATCH, batch));
        return text;
    }

    public static EventMetadata read(Map<String, ?> text) {
        return new EventMetadata(
                PartialDate.parse(get(text, OCCURRED).orElse("XXXX")),
                get(text, KNOWN_SINCE)
                        .map(day ->
                                new KnownSince(day(day), get(text, KNOWN_SOURCE).orElse(""))),
                new Provenance(
                        get(text, SOURCE),
                        get(text, NOTE),
                        get(text, CONFIDENCE).map(MetadataText::confidence).orElse(SourceConfidence.NOT_STATED),
                        get(text, PRECISION),
                        get(text, ILLUSTRATIVE).isPresent()),
                get(text, ACTOR).orElse(""),
                get(text, FACT),
                get(text, BATCH));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException(
                    "“%s” is no day".formatted(text)); // whose own cause would be told instead
        }
    }

    private static SourceConfidence confidence(String text) {
        return Arrays.stream(SourceConfidence.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“%s” is no confidence".formatted(text)));
    }

    private static Optional<String> get(Map<String, ?> text, String key) {
        return Optional.ofNullable(text.get(key)).map(Object::toString);
    }
}
