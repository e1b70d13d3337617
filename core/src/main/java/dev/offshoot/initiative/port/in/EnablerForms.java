package dev.offshoot.initiative.port.in;

import static dev.offshoot.command.form.Field.choice;
import static dev.offshoot.command.form.Field.count;
import static dev.offshoot.command.form.Field.person;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.reason;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.initiative.domain.command.EnablerCommand.AdoptFramework;
import dev.offshoot.initiative.domain.command.EnablerCommand.AssessEnabler;
import dev.offshoot.initiative.domain.command.EnablerCommand.RecordDissent;
import dev.offshoot.initiative.domain.command.EnablerCommand.WithdrawAssessment;
import dev.offshoot.initiative.event.EnablerEvent.AssessmentWithdrawn;
import dev.offshoot.initiative.event.EnablerEvent.DissentRecorded;
import dev.offshoot.initiative.event.EnablerEvent.EnablerAssessed;
import dev.offshoot.initiative.event.EnablerEvent.FrameworkAdopted;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.enabler.EnablerId;
import dev.offshoot.initiative.event.enabler.Perspective;
import java.util.List;
import java.util.Optional;

/** What may be asked about frameworks and assessments. */
final class EnablerForms {

    static final Field ENABLER = pick("enabler", "Enabler", Field.Kind.ENABLER);

    private static final Field EVIDENCE = pick("evidence", "Evidence", Field.Kind.EVIDENCE_LIST)
            .hint("Evidence that is attached to this initiative.")
            .optional();

    private static final Field PERSPECTIVE = choice("perspective", "Perspective", Perspective.class);

    static final List<CommandForm> ALL = List.of(
            Keys.action("adopt-framework", "Adopt a framework")
                    .help("Its enablers can be assessed from then on. Several frameworks may be adopted.")
                    .takes(pick("framework", "Framework", Field.Kind.FRAMEWORK))
                    .records(FrameworkAdopted.class)
                    .asks(a -> new AdoptFramework(initiative(a), a.line("framework"), Optional.empty())),
            Keys.action("assess-enabler", "Assess an enabler")
                    .help("The top rating needs evidence.")
                    .takes(
                            ENABLER,
                            pick("rating", "Rating", Field.Kind.RATING),
                            reason("rationale", "Rationale"),
                            PERSPECTIVE,
                            person("assessor", "Assessor")
                                    .hint("You, if left empty.")
                                    .optional(),
                            EVIDENCE)
                    .records(EnablerAssessed.class)
                    .recalls("rating", e -> e.rating().key())
                    .asks(a -> new AssessEnabler(
                            initiative(a),
                            new EnablerId(a.line("enabler")),
                            a.line("rating"),
                            a.line("rationale"),
                            a.optional("assessor"),
                            a.choice("perspective", Perspective.class),
                            Keys.evidence(a))),
            Keys.action("record-dissent", "Record a dissent")
                    .help(
                            "Another perspective's rating stands beside the assessment and never overwrites it. The top rating"
                                    + " needs evidence.")
                    .takes(
                            ENABLER,
                            pick("rating", "Their rating", Field.Kind.RATING),
                            reason("rationale", "Rationale"),
                            PERSPECTIVE,
                            person("dissenter", "Who dissents")
                                    .hint("You, if left empty.")
                                    .optional(),
                            EVIDENCE)
                    .records(DissentRecorded.class)
                    .recalls("rating", e -> e.rating().key())
                    .asks(a -> new RecordDissent(
                            initiative(a),
                            new EnablerId(a.line("enabler")),
                            a.line("rating"),
                            a.line("rationale"),
                            a.optional("dissenter"),
                            a.choice("perspective", Perspective.class),
                            Keys.evidence(a))),
            Keys.action("withdraw-assessment", "Withdraw an assessment")
                    .help("The rating falls back to the newest assessment that is left.")
                    .takes(ENABLER, count("assessment", "Number of the assessment"), reason("reason", "Reason"))
                    .records(AssessmentWithdrawn.class)
                    .recalls("assessment", AssessmentWithdrawn::number)
                    .asks(a -> new WithdrawAssessment(
                            initiative(a), new EnablerId(a.line("enabler")), a.count("assessment"), a.line("reason"))));

    private EnablerForms() {}

    private static InitiativeId initiative(FormValues answers) {
        return Keys.initiative(answers);
    }
}
