package dev.offshoot.initiative.projection.narrative;

import static dev.offshoot.command.form.value.ConstantWords.inside;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.initiative.event.SpreadEvent.EndorsementGiven;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.SpreadEvent.VehicleWoundUp;
import java.util.Optional;

/** Vehicles, routes, levers and endorsements in plain words. */
final class SpreadNarrator {

    private SpreadNarrator() {}

    static String tell(SpreadEvent event) {
        return switch (event) {
            case VehicleAppointed e -> "%s appointed as scaling vehicle%s".formatted(e.vehicle(), in(e.kind()));
            case VehicleTransferred e ->
                "scaling vehicle transferred from %s to %s%s"
                        .formatted(e.from(), e.to(), InitiativeNarrator.after(": ", e.reason()));
            case VehicleWoundUp e -> "scaling vehicle %s wound up: %s".formatted(e.vehicle(), e.reason());
            case RouteAdded e -> "scaling route added: %s".formatted(inside(e.route()));
            case LeverApplied e ->
                "%s lever “%s” applied%s%s%s%s"
                        .formatted(
                                inside(e.kind()),
                                e.title(),
                                InitiativeNarrator.after(" by ", e.issuer()),
                                InitiativeNarrator.after(", starts ", e.starts().map(PartialDate::words)),
                                InitiativeNarrator.after(", ends ", e.ends().map(PartialDate::words)),
                                e.sitesReached()
                                        .map(q -> ", reaching " + q.in("sites"))
                                        .orElse(""));
            case LeverEnded e -> "lever “%s” ended: %s".formatted(e.title(), e.reason());
            case EndorsementGiven e -> "endorsed by %s%s".formatted(e.body(), in(e.form()));
        };
    }

    private static String in(Optional<String> said) {
        return said.map(text -> " (" + text + ")").orElse("");
    }
}
