package dev.offshoot.command.form;

import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.KnownSince;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.provenance.SourceConfidence;
import dev.offshoot.stream.EventMetadata;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What every action may be told beside its own answers: when it occurred, since when it is known, and who says so. */
public final class MetadataFields {

    public static final Field OCCURRED = Field.date("occurred", "When it happened")
            .hint("A year, month or day is enough: 2013, 2013-04 or 2013-04-05. Today if left empty.")
            .optional();
    public static final Field KNOWN_SINCE = Field.day("knownSince", "Known since")
            .hint("The day of the source that shows it was known before today, for example 2021-06-01.")
            .optional();
    public static final Field SOURCE = Field.line("source", "Source")
            .hint("A web address or the name of a document.")
            .atMost(2_000)
            .optional();
    public static final Field NOTE = Field.prose("note", "Note").optional();
    public static final Field CONFIDENCE = Field.choice(
                    "confidence", "How far the source bears it out", SourceConfidence.class)
            .optional();
    public static final Field PRECISION =
            Field.line("precision", "How precise the source is about the date").optional();
    public static final Field ILLUSTRATIVE =
            Field.yesNo("illustrative", "Illustrative").hint("Made up for show. Follows the initiative if left empty.");

    /** In the order in which a page asks them. */
    public static final List<Field> FIELDS =
            List.of(OCCURRED, SOURCE, NOTE, CONFIDENCE, KNOWN_SINCE, PRECISION, ILLUSTRATIVE);

    private MetadataFields() {}

    /** A claim to have known something earlier needs the source that bears it out; and nothing occurred twice. */
    static Optional<FieldError> flaw(CommandForm action, FormValues answers) {
        return answers.has("knownSince") && !answers.has("source")
                ? Optional.of(new FieldError("source", "Name the dated source that shows it was known by then."))
                : occurredTwice(action, answers);
    }

    private static Optional<FieldError> occurredTwice(CommandForm action, FormValues answers) {
        return action.occurredIs()
                .filter(_ -> action.occurredThen())
                .flatMap(action::field)
                .filter(field -> answers.optionalDate(OCCURRED.name())
                        .filter(occurred -> !answers.optionalDate(field.name()).equals(Optional.of(occurred)))
                        .isPresent())
                .map(field -> new FieldError(
                        OCCURRED.name(),
                        "It occurred on the date given as “%s”. Leave this one out, or give the same date twice."
                                .formatted(field.label())));
    }

    /** When it is said to have occurred. */
    static Optional<PartialDate> occurred(CommandForm action, FormValues answers) {
        return answers.optionalDate("occurred").or(() -> action.occurredIs().flatMap(answers::optionalDate));
    }

    /** The field that says so; its own where none does. */
    static String datedBy(CommandForm action, FormValues answers) {
        return action.occurredIs()
                .filter(answers::has)
                .filter(_ -> !answers.has(OCCURRED.name()))
                .orElse(OCCURRED.name());
    }

    /** @param illustrative the mark to bear where the answers do not say */
    static EventMetadata metadata(
            CommandForm action, FormValues answers, String actor, LocalDate today, boolean illustrative) {
        var occurred = occurred(action, answers).orElseGet(() -> PartialDate.on(today));
        var known = answers.optionalDay("knownSince").map(day -> new KnownSince(day, answers.line("source")));
        var provenance = new Provenance(
                answers.optional("source"),
                answers.optional("note"),
                answers.optionalChoice("confidence", SourceConfidence.class).orElse(SourceConfidence.NOT_STATED),
                answers.optional("precision"),
                answers.has("illustrative") ? answers.yes("illustrative") : illustrative);
        return new EventMetadata(occurred, known, provenance, actor, Optional.empty(), Optional.empty());
    }
}
