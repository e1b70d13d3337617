package dev.offshoot.adoption.port.in;

import static dev.offshoot.command.form.Field.choice;
import static dev.offshoot.command.form.Field.count;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.lines;
import static dev.offshoot.command.form.Field.person;
import static dev.offshoot.command.form.Field.prose;

import dev.offshoot.adoption.domain.AdoptionCommand.RecordAdaptation;
import dev.offshoot.adoption.domain.AdoptionCommand.RecordKnockOn;
import dev.offshoot.adoption.domain.AdoptionCommand.ReviewFidelity;
import dev.offshoot.adoption.event.Adaptation;
import dev.offshoot.adoption.event.Adaptation.Duration;
import dev.offshoot.adoption.event.Adaptation.FidelityConsistent;
import dev.offshoot.adoption.event.Adaptation.Phase;
import dev.offshoot.adoption.event.Adaptation.Planning;
import dev.offshoot.adoption.event.Adaptation.Subject;
import dev.offshoot.adoption.event.AdoptionEvent.AdaptationRecorded;
import dev.offshoot.adoption.event.AdoptionEvent.FidelityReviewed;
import dev.offshoot.adoption.event.AdoptionEvent.KnockOnRecorded;
import dev.offshoot.adoption.event.Fidelity;
import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.FormValues;

/** What a site changes, and how true it keeps to the core. */
final class FidelityForms {

    static final CommandForm RECORD_ADAPTATION = CommandForm.at(
                    AdoptionPath.PLACE, "record-adaptation", "Record an adaptation")
            .help("What the site changed, on the fields of FRAME. Leave empty what is not known.")
            .takes(
                    prose("change", "What was changed"),
                    choice("phase", "When in the process", Phase.class).optional(),
                    choice("planning", "Planned or reactive", Planning.class).optional(),
                    line("decidedBy", "Who decided it").optional(),
                    choice("subject", "What kind of thing was changed", Subject.class)
                            .optional(),
                    line("level", "At what level")
                            .hint("For whom it was changed: a patient, a team, the whole site.")
                            .optional(),
                    line("nature", "Nature of the change")
                            .hint("For example: tailored, added, removed, shortened, reordered.")
                            .optional(),
                    choice("fidelityConsistent", "Core components kept", FidelityConsistent.class)
                            .hint("Unknown if left empty.")
                            .optional(),
                    choice("duration", "Lasting or transient", Duration.class).optional(),
                    lines("reasons", "Reasons").hint("One a line.").optional())
            .records(AdaptationRecorded.class)
            .asks(a -> new RecordAdaptation(AdoptionPath.adoption(a), adaptation(a)));

    static final CommandForm REVIEW_FIDELITY = CommandForm.at(AdoptionPath.PLACE, "review-fidelity", "Review fidelity")
            .takes(
                    choice("finding", "Finding", Fidelity.class).optional(),
                    prose("words", "Finding in words").optional(),
                    count("coreComponents", "Version of the core components").optional(),
                    person("reviewer", "Who reviewed it").optional())
            .records(FidelityReviewed.class)
            .asks(a -> new ReviewFidelity(AdoptionPath.adoption(a), review(a)));

    static final CommandForm RECORD_KNOCK_ON = CommandForm.at(
                    AdoptionPath.PLACE, "record-knock-on", "Record a knock-on change")
            .help("Something else in the site’s work that had to change with it.")
            .takes(prose("change", "What had to change"), line("where", "Where").optional())
            .records(KnockOnRecorded.class)
            .asks(a -> new RecordKnockOn(
                    AdoptionPath.adoption(a), new KnockOnRecorded(a.line("change"), a.optional("where"))));

    private FidelityForms() {}

    private static Adaptation adaptation(FormValues a) {
        return new Adaptation(
                a.line("change"),
                a.optionalChoice("phase", Phase.class),
                a.optionalChoice("planning", Planning.class),
                a.optional("decidedBy"),
                a.optionalChoice("subject", Subject.class),
                a.optional("level"),
                a.optional("nature"),
                a.optionalChoice("fidelityConsistent", FidelityConsistent.class).orElse(FidelityConsistent.UNKNOWN),
                a.optionalChoice("duration", Duration.class),
                a.lines("reasons"));
    }

    private static FidelityReviewed review(FormValues a) {
        if (!a.has("finding") && !a.has("words")) {
            throw new BindingException("finding", "Choose a finding, or give it in words.");
        }
        return new FidelityReviewed(
                a.optionalChoice("finding", Fidelity.class),
                a.optional("words"),
                a.optionalCount("coreComponents"),
                a.optional("reviewer"));
    }
}
