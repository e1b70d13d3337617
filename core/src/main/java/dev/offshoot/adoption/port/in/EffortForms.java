package dev.offshoot.adoption.port.in;

import static dev.offshoot.command.form.Field.amount;
import static dev.offshoot.command.form.Field.choice;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.prose;
import static dev.offshoot.command.form.Field.tally;
import static dev.offshoot.command.form.Field.yesNo;

import dev.offshoot.adoption.domain.AdoptionCommand.CompleteActivity;
import dev.offshoot.adoption.domain.AdoptionCommand.GiveSupport;
import dev.offshoot.adoption.event.AdoptionEvent.ActivityCompleted;
import dev.offshoot.adoption.event.AdoptionEvent.SupportGiven;
import dev.offshoot.adoption.event.SupportKind;
import dev.offshoot.command.form.BindingException;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.command.form.Unit;

/** What a site does and gives in order to adopt. */
final class EffortForms {

    static final CommandForm COMPLETE_ACTIVITY = CommandForm.at(
                    AdoptionPath.PLACE, "complete-activity", "Complete an activity")
            .help("A piece of the work of putting it in place, such as a plan agreed or staff trained.")
            .takes(
                    line("activity", "Activity"),
                    line("stage", "Part of the work it belongs to").optional(),
                    yesNo("training", "People of the site were trained")
                            .hint("A site with a training completed counts as trained."),
                    tally("people", "How many people were trained").optional())
            .records(ActivityCompleted.class)
            .asks(a -> new CompleteActivity(AdoptionPath.adoption(a), activity(a)));

    static final CommandForm GIVE_SUPPORT = CommandForm.at(
                    AdoptionPath.PLACE, "give-support", "Record what the site gives")
            .help("Its own time, space, money or people: the adopter’s effort is a fact.")
            .takes(
                    choice("kind", "What it gives", SupportKind.class),
                    amount("quantity", "How much")
                            .hint("For example: 90, or: about 90, at most 90.")
                            .optional(),
                    line("unit", "Unit")
                            .hint("For example: hours, GBP, whole-time equivalents.")
                            .optional(),
                    prose("description", "In words").optional())
            .unit("quantity", Unit.answered("unit"))
            .records(SupportGiven.class)
            .asks(a -> new GiveSupport(AdoptionPath.adoption(a), support(a)));

    private EffortForms() {}

    private static ActivityCompleted activity(FormValues a) {
        var people = a.optionalQuantity("people");
        if (people.isPresent() && a.has("training") && !a.yes("training")) {
            throw new BindingException("people", "People can be counted here for a training only. Leave this empty.");
        }
        return new ActivityCompleted(
                a.line("activity"), a.optional("stage"), a.yes("training") || people.isPresent(), people);
    }

    private static SupportGiven support(FormValues a) {
        if (!a.has("quantity") && !a.has("description")) {
            throw new BindingException("quantity", "Say how much, or describe it in words.");
        }
        if (a.has("quantity") && !a.has("unit")) {
            throw new BindingException("unit", "Give the unit, for example hours or GBP.");
        }
        if (a.has("unit") && !a.has("quantity")) {
            throw new BindingException("quantity", "Say how much, or leave the unit empty.");
        }
        return new SupportGiven(
                a.choice("kind", SupportKind.class),
                a.optionalQuantity("quantity"),
                a.optional("unit"),
                a.optional("description"));
    }
}
