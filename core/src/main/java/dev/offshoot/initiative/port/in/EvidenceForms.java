package dev.offshoot.initiative.port.in;

import static dev.offshoot.command.form.Field.choice;
import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.prose;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.initiative.domain.command.EnablerCommand.AttachEvidence;
import dev.offshoot.initiative.domain.command.EnablerCommand.RaiseBarrier;
import dev.offshoot.initiative.domain.command.EnablerCommand.ResolveBarrier;
import dev.offshoot.initiative.event.EnablerEvent.BarrierRaised;
import dev.offshoot.initiative.event.EnablerEvent.BarrierResolved;
import dev.offshoot.initiative.event.EnablerEvent.EvidenceAttached;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.enabler.BarrierId;
import dev.offshoot.initiative.event.enabler.EvidenceId;
import dev.offshoot.initiative.event.enabler.EvidenceKind;
import dev.offshoot.initiative.event.enabler.EvidenceStrength;
import java.util.List;

/** What may be asked about evidence, and about barriers. */
final class EvidenceForms {

    private static final Field ENABLER = EnablerForms.ENABLER.optional();

    static final List<CommandForm> ALL = List.of(
            Keys.action("attach-evidence", "Attach evidence")
                    .takes(
                            line("title", "Title"),
                            Keys.key("evidence"),
                            choice("kind", "Kind", EvidenceKind.class),
                            choice("strength", "Strength", EvidenceStrength.class)
                                    .hint("Not stated, if left empty.")
                                    .optional(),
                            line("source", "Source")
                                    .hint("A web address or the name of a document.")
                                    .optional(),
                            date("reviewBy", "Review by").optional(),
                            ENABLER)
                    .records(EvidenceAttached.class)
                    .asks(a -> new AttachEvidence(
                            initiative(a),
                            new EvidenceId(Keys.named(a, "evidence")),
                            a.line("title"),
                            a.choice("kind", EvidenceKind.class),
                            a.optionalChoice("strength", EvidenceStrength.class).orElse(EvidenceStrength.NOT_STATED),
                            a.optional("source"),
                            a.optionalDate("reviewBy"),
                            Keys.enabler(a))),
            Keys.action("raise-barrier", "Raise a barrier")
                    .takes(
                            line("title", "Title"),
                            Keys.key("barrier"),
                            prose("description", "Description").optional(),
                            ENABLER)
                    .records(BarrierRaised.class)
                    .asks(a -> new RaiseBarrier(
                            initiative(a),
                            new BarrierId(Keys.named(a, "barrier")),
                            a.line("title"),
                            a.optional("description"),
                            Keys.enabler(a))),
            Keys.action("resolve-barrier", "Resolve a barrier")
                    .takes(pick("barrier", "Barrier", Field.Kind.BARRIER), prose("how", "How it was resolved"))
                    .records(BarrierResolved.class)
                    .asks(a -> new ResolveBarrier(initiative(a), new BarrierId(a.line("barrier")), a.line("how"))));

    private EvidenceForms() {}

    private static InitiativeId initiative(FormValues answers) {
        return Keys.initiative(answers);
    }
}
