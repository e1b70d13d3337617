package dev.offshoot.initiative.port.in;

import static dev.offshoot.command.form.Field.choice;
import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.lines;
import static dev.offshoot.command.form.Field.person;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.prose;
import static dev.offshoot.command.form.Field.quantity;
import static dev.offshoot.command.form.Field.reason;

import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.command.form.Unit;
import dev.offshoot.initiative.domain.command.OversightCommand.AssertDeliveryConfidence;
import dev.offshoot.initiative.domain.command.OversightCommand.ConveneGate;
import dev.offshoot.initiative.domain.command.OversightCommand.DecideGate;
import dev.offshoot.initiative.domain.command.OversightCommand.RecordFinding;
import dev.offshoot.initiative.domain.command.OversightCommand.RecordHappening;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.OversightEvent.DeliveryConfidenceAsserted;
import dev.offshoot.initiative.event.OversightEvent.FindingRecorded;
import dev.offshoot.initiative.event.OversightEvent.GateConvened;
import dev.offshoot.initiative.event.OversightEvent.GateDecided;
import dev.offshoot.initiative.event.OversightEvent.HappeningRecorded;
import dev.offshoot.initiative.event.oversight.ConfidenceRating;
import dev.offshoot.initiative.event.oversight.ConfidenceScale;
import dev.offshoot.initiative.event.oversight.GateDecision;
import dev.offshoot.initiative.event.oversight.GateId;
import java.util.List;

/** What may be asked about delivery confidence, gates, happenings and findings. */
final class OversightForms {

    private static final Field NUMBER = quantity("quantity", "Number")
            .hint("33, about 33, at least 33, more than 33, at most 33, 5 to 25")
            .optional();

    static final List<CommandForm> ALL = List.of(
            Keys.action("assert-delivery-confidence", "Assert delivery confidence")
                    .help("A person's judgement. It keeps the scale it is made on.")
                    .takes(
                            choice("scale", "Scale", ConfidenceScale.class)
                                    .hint("Three points (red, amber, green) or five."),
                            choice("rating", "Rating", ConfidenceRating.class),
                            reason("rationale", "Rationale"),
                            person("assertedBy", "Asserted by")
                                    .hint("You, if left empty.")
                                    .optional())
                    .records(DeliveryConfidenceAsserted.class)
                    .asks(a -> new AssertDeliveryConfidence(
                            initiative(a),
                            a.choice("scale", ConfidenceScale.class),
                            a.choice("rating", ConfidenceRating.class),
                            a.line("rationale"),
                            a.optional("assertedBy"))),
            Keys.action("convene-gate", "Convene a gate review")
                    .takes(
                            line("title", "Title"),
                            Keys.key("gate"),
                            date("planned", "Planned for").optional())
                    .records(GateConvened.class)
                    .asks(a -> new ConveneGate(
                            initiative(a),
                            new GateId(Keys.named(a, "gate")),
                            a.line("title"),
                            a.optionalDate("planned"))),
            Keys.action("decide-gate", "Decide a gate review")
                    .takes(
                            pick("gate", "Gate review", Field.Kind.GATE),
                            choice("decision", "Decision", GateDecision.class),
                            lines("conditions", "Conditions")
                                    .hint("One a line. To proceed if needs at least one.")
                                    .optional(),
                            person("decidedBy", "Decided by")
                                    .hint("You, if left empty.")
                                    .optional())
                    .records(GateDecided.class)
                    .asks(a -> new DecideGate(
                            initiative(a),
                            new GateId(a.line("gate")),
                            a.choice("decision", GateDecision.class),
                            a.lines("conditions"),
                            a.optional("decidedBy"))),
            Keys.action("record-happening", "Record a happening")
                    .help("A dated fact in words, for what no other entry says.")
                    .takes(
                            prose("text", "What happened"),
                            NUMBER,
                            line("unit", "Unit").optional())
                    .unit("quantity", Unit.answered("unit"))
                    .records(HappeningRecorded.class)
                    .asks(OversightForms::happening),
            Keys.action("record-finding", "Record a finding")
                    .help("What an evaluation concluded; name its source.")
                    .takes(
                            prose("text", "What was found"),
                            person("concludedBy", "Concluded by").optional(),
                            NUMBER,
                            line("unit", "Unit").optional())
                    .unit("quantity", Unit.answered("unit"))
                    .records(FindingRecorded.class)
                    .asks(OversightForms::finding));

    private OversightForms() {}

    private static InitiativeId initiative(FormValues answers) {
        return Keys.initiative(answers);
    }

    private static RecordFinding finding(FormValues a) {
        numbered(a);
        return new RecordFinding(
                initiative(a),
                a.line("text"),
                a.optional("concludedBy"),
                a.optionalQuantity("quantity"),
                a.optional("unit"));
    }

    private static void numbered(FormValues a) {
        if (a.has("unit") && !a.has("quantity")) {
            throw new BindingException("quantity", "Give the number that goes with the unit, or leave both empty.");
        }
    }

    private static RecordHappening happening(FormValues a) {
        numbered(a);
        return new RecordHappening(initiative(a), a.line("text"), a.optionalQuantity("quantity"), a.optional("unit"));
    }
}
