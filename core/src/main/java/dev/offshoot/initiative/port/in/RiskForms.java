package dev.offshoot.initiative.port.in;

import static dev.offshoot.command.form.Field.count;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.prose;
import static dev.offshoot.command.form.Field.reason;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.initiative.domain.command.OversightCommand.CloseRisk;
import dev.offshoot.initiative.domain.command.OversightCommand.RaiseRisk;
import dev.offshoot.initiative.domain.command.OversightCommand.RescoreRisk;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.OversightEvent.RiskClosed;
import dev.offshoot.initiative.event.OversightEvent.RiskRaised;
import dev.offshoot.initiative.event.OversightEvent.RiskRescored;
import dev.offshoot.initiative.event.oversight.RiskId;
import dev.offshoot.initiative.event.oversight.RiskScore;
import java.util.List;

/** What may be asked about risks. */
final class RiskForms {

    private static final Field RISK = pick("risk", "Risk", Field.Kind.RISK);

    private static final Field LIKELIHOOD = count("likelihood", "Likelihood")
            .hint("1 to 5. Not stated, if left empty.")
            .optional();

    private static final Field CONSEQUENCE = count("consequence", "Consequence")
            .hint("1 to 5. Not stated, if left empty.")
            .optional();

    static final List<CommandForm> ALL = List.of(
            Keys.action("raise-risk", "Raise a risk")
                    .takes(
                            line("title", "Title"),
                            Keys.key("risk"),
                            LIKELIHOOD,
                            CONSEQUENCE,
                            line("owner", "Owner").optional(),
                            prose("response", "Response").optional())
                    .records(RiskRaised.class)
                    .asks(a -> new RaiseRisk(
                            initiative(a),
                            new RiskId(Keys.named(a, "risk")),
                            a.line("title"),
                            score(a),
                            a.optional("owner"),
                            a.optional("response"))),
            Keys.action("rescore-risk", "Rescore a risk")
                    .takes(
                            RISK,
                            LIKELIHOOD,
                            CONSEQUENCE,
                            prose("reason", "Reason").optional())
                    .records(RiskRescored.class)
                    .recalls("likelihood", e -> e.to().likelihood())
                    .recalls("consequence", e -> e.to().consequence())
                    .asks(a ->
                            new RescoreRisk(initiative(a), new RiskId(a.line("risk")), score(a), a.optional("reason"))),
            Keys.action("close-risk", "Close a risk")
                    .takes(RISK, reason("reason", "Reason"))
                    .records(RiskClosed.class)
                    .asks(a -> new CloseRisk(initiative(a), new RiskId(a.line("risk")), a.line("reason"))));

    private RiskForms() {}

    private static InitiativeId initiative(FormValues answers) {
        return Keys.initiative(answers);
    }

    private static RiskScore score(FormValues a) {
        return new RiskScore(a.optionalCount("likelihood"), a.optionalCount("consequence"));
    }
}
