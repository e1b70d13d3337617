package dev.offshoot.initiative.port.in;

import static dev.offshoot.command.form.Field.choice;
import static dev.offshoot.command.form.Field.date;
import static dev.offshoot.command.form.Field.line;
import static dev.offshoot.command.form.Field.pick;
import static dev.offshoot.command.form.Field.prose;
import static dev.offshoot.command.form.Field.reason;
import static dev.offshoot.command.form.Field.tally;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FormValues;
import dev.offshoot.initiative.domain.command.SpreadCommand.AddRoute;
import dev.offshoot.initiative.domain.command.SpreadCommand.ApplyLever;
import dev.offshoot.initiative.domain.command.SpreadCommand.AppointVehicle;
import dev.offshoot.initiative.domain.command.SpreadCommand.EndLever;
import dev.offshoot.initiative.domain.command.SpreadCommand.GiveEndorsement;
import dev.offshoot.initiative.domain.command.SpreadCommand.TransferVehicle;
import dev.offshoot.initiative.domain.command.SpreadCommand.WindUpVehicle;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.initiative.event.SpreadEvent.EndorsementGiven;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.SpreadEvent.VehicleWoundUp;
import dev.offshoot.initiative.event.spread.LeverId;
import dev.offshoot.initiative.event.spread.LeverKind;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import java.util.List;

/** What may be asked about vehicles, routes, levers and endorsements. */
final class SpreadForms {

    static final List<CommandForm> ALL = List.of(
            Keys.action("appoint-vehicle", "Appoint a scaling vehicle")
                    .help("The team or body that does the spreading.")
                    .takes(
                            line("vehicle", "Name"),
                            line("kind", "Kind or legal form").optional())
                    .records(VehicleAppointed.class)
                    .asks(a -> new AppointVehicle(initiative(a), a.line("vehicle"), a.optional("kind"))),
            Keys.action("transfer-vehicle", "Transfer the scaling vehicle")
                    .takes(
                            line("from", "From")
                                    .hint("The vehicle in charge if left empty.")
                                    .optional(),
                            line("to", "To"),
                            prose("reason", "Reason").optional())
                    .records(VehicleTransferred.class)
                    .asks(a ->
                            new TransferVehicle(initiative(a), a.optional("from"), a.line("to"), a.optional("reason"))),
            Keys.action("wind-up-vehicle", "Wind up a scaling vehicle")
                    .takes(
                            line("vehicle", "Name")
                                    .hint("The vehicle in charge if left empty.")
                                    .optional(),
                            reason("reason", "Reason"))
                    .records(VehicleWoundUp.class)
                    .asks(a -> new WindUpVehicle(initiative(a), a.optional("vehicle"), a.line("reason"))),
            Keys.action("add-route", "Add a scaling route")
                    .takes(choice("route", "Route", ScalingRoute.class))
                    .records(RouteAdded.class)
                    .asks(a -> new AddRoute(initiative(a), a.choice("route", ScalingRoute.class))),
            Keys.action("apply-lever", "Record a lever")
                    .help("A policy or financial instrument that moves sites to adopt.")
                    .takes(
                            line("title", "Title"),
                            Keys.key("lever"),
                            choice("kind", "Kind", LeverKind.class),
                            line("issuer", "Issuer").optional(),
                            date("starts", "Starts").optional(),
                            date("ends", "Ends").optional(),
                            tally("sitesReached", "Sites reached").optional())
                    .records(LeverApplied.class)
                    .asks(a -> new ApplyLever(
                            initiative(a),
                            new LeverId(Keys.named(a, "lever")),
                            a.line("title"),
                            a.optional("issuer"),
                            a.choice("kind", LeverKind.class),
                            a.optionalDate("starts"),
                            a.optionalDate("ends"),
                            a.optionalQuantity("sitesReached"))),
            Keys.action("end-lever", "Record the end of a lever")
                    .takes(pick("lever", "Lever", Field.Kind.LEVER), reason("reason", "Reason"))
                    .records(LeverEnded.class)
                    .asks(a -> new EndLever(initiative(a), new LeverId(a.line("lever")), a.line("reason"))),
            Keys.action("give-endorsement", "Record an endorsement")
                    .help("A third party's public backing.")
                    .takes(
                            line("body", "Who endorses it"),
                            line("form", "In which form")
                                    .hint("A letter, a guideline, an award.")
                                    .optional())
                    .records(EndorsementGiven.class)
                    .asks(a -> new GiveEndorsement(initiative(a), a.line("body"), a.optional("form"))));

    private SpreadForms() {}

    private static InitiativeId initiative(FormValues answers) {
        return Keys.initiative(answers);
    }
}
