package dev.offshoot.initiative.port.in;

import static dev.offshoot.command.form.Field.choice;
import static dev.offshoot.command.form.Field.count;
import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.lines;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.prose;
import static dev.offshoot.command.form.Field.reason;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.initiative.domain.command.CharterCommand.CharterInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.CloseInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.PauseInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.PublishCoreComponents;
import dev.offshoot.initiative.domain.command.CharterCommand.ResumeInitiative;
import dev.offshoot.initiative.domain.command.CharterCommand.SetAdoptionDefinition;
import dev.offshoot.initiative.domain.command.CharterCommand.SetTargetPopulation;
import dev.offshoot.initiative.event.CharterEvent.AdoptionDefinitionSet;
import dev.offshoot.initiative.event.CharterEvent.CoreComponentsPublished;
import dev.offshoot.initiative.event.CharterEvent.InitiativeChartered;
import dev.offshoot.initiative.event.CharterEvent.InitiativeClosed;
import dev.offshoot.initiative.event.CharterEvent.InitiativePaused;
import dev.offshoot.initiative.event.CharterEvent.InitiativeResumed;
import dev.offshoot.initiative.event.CharterEvent.TargetPopulationSet;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.InnovationKind;
import java.util.List;

/** What may be asked about the charter of an initiative, its definitions and its pace. */
final class CharterForms {

    static final List<CommandForm> ALL = List.of(
            Keys.action("charter-initiative", "Charter an initiative")
                    .help("An initiative is an owned effort to scale one innovation to a stated target population by a"
                            + " stated date.")
                    .takes(
                            line("title", "Title"),
                            line("innovation", "Innovation").hint("The name of what spreads."),
                            choice("kind", "Kind of innovation", InnovationKind.class)
                                    .optional(),
                            prose("aim", "Aim").optional(),
                            line("owner", "Owner").optional(),
                            pick("programme", "Programme", Field.Kind.PROGRAMME).optional(),
                            date("targetDate", "Target date").optional())
                    .opens("title")
                    .records(InitiativeChartered.class)
                    .asks(a -> new CharterInitiative(
                            initiative(a),
                            a.line("title"),
                            a.line("innovation"),
                            a.optionalChoice("kind", InnovationKind.class),
                            a.optional("aim"),
                            a.optional("owner"),
                            a.optional("programme"),
                            a.optionalDate("targetDate"))),
            Keys.action("publish-core-components", "Publish the core components")
                    .help("Makes a new version; earlier ones stay.")
                    .takes(
                            lines("core", "Core components").hint("What must stay as it is wherever it goes."),
                            lines("adaptable", "Adaptable elements")
                                    .hint("What may be fitted to the place.")
                                    .optional())
                    .records(CoreComponentsPublished.class)
                    .asks(a -> new PublishCoreComponents(initiative(a), a.lines("core"), a.lines("adaptable"))),
            Keys.action("set-adoption-definition", "Set the adoption definition")
                    .help(
                            "Makes a new version, in force from its date. What was counted by an earlier one stays counted.")
                    .takes(
                            prose("rule", "When a site counts as adopted"),
                            prose("sustainmentTest", "When a live site counts as embedded")
                                    .optional(),
                            date("from", "In force from"))
                    .records(AdoptionDefinitionSet.class)
                    .asks(a -> new SetAdoptionDefinition(
                            initiative(a), a.line("rule"), a.optional("sustainmentTest"), a.date("from"))),
            Keys.action("set-target-population", "Set the target population")
                    .help("The sites that could be reached: the denominator of every share, shown with its date.")
                    .takes(
                            count("sites", "Number of sites"),
                            line("unit", "What a site is").hint("Practices, maternity units, wards."),
                            date("asOf", "As of"),
                            line("source", "Source").optional())
                    .occurredUnlessSaid("asOf")
                    .records(TargetPopulationSet.class)
                    .asks(a -> new SetTargetPopulation(
                            initiative(a), a.count("sites"), a.line("unit"), a.date("asOf"), a.optional("source"))),
            Keys.action("pause-initiative", "Pause the initiative")
                    .help("A paused initiative still takes every entry.")
                    .takes(reason("reason", "Reason"))
                    .records(InitiativePaused.class)
                    .asks(a -> new PauseInitiative(initiative(a), a.line("reason"))),
            Keys.action("resume-initiative", "Resume the initiative")
                    .takes(prose("reason", "Reason").optional())
                    .records(InitiativeResumed.class)
                    .asks(a -> new ResumeInitiative(initiative(a), a.optional("reason"))),
            Keys.action("close-initiative", "Close the initiative")
                    .help(
                            "A closed initiative takes corrections, findings and observations, and what happened before it was closed.")
                    .takes(reason("reason", "Reason"))
                    .records(InitiativeClosed.class)
                    .asks(a -> new CloseInitiative(initiative(a), a.line("reason"))));

    private CharterForms() {}

    private static InitiativeId initiative(FormValues answers) {
        return Keys.initiative(answers);
    }
}
