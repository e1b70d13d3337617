package dev.offshoot.initiative.domain;

import static dev.offshoot.kernel.Decision.accept;
import static dev.offshoot.kernel.Decision.alreadyDone;
import static dev.offshoot.kernel.Decision.reject;

import dev.offshoot.initiative.domain.InitiativeCommand.AddRoute;
import dev.offshoot.initiative.domain.InitiativeCommand.ApplyLever;
import dev.offshoot.initiative.domain.InitiativeCommand.AppointVehicle;
import dev.offshoot.initiative.domain.InitiativeCommand.EndLever;
import dev.offshoot.initiative.domain.InitiativeCommand.GiveEndorsement;
import dev.offshoot.initiative.domain.InitiativeCommand.TransferVehicle;
import dev.offshoot.initiative.domain.InitiativeCommand.WindUpVehicle;
import dev.offshoot.initiative.domain.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.InitiativeRejection.Taken;
import dev.offshoot.initiative.domain.Means.Charge;
import dev.offshoot.initiative.domain.Means.Lever;
import dev.offshoot.initiative.domain.Means.Route;
import dev.offshoot.initiative.domain.SpreadRejection.SameVehicle;
import dev.offshoot.initiative.domain.SpreadRejection.VehicleNotNamed;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.InitiativeEvent.EndorsementGiven;
import dev.offshoot.initiative.event.InitiativeEvent.LeverApplied;
import dev.offshoot.initiative.event.InitiativeEvent.LeverEnded;
import dev.offshoot.initiative.event.InitiativeEvent.RouteAdded;
import dev.offshoot.initiative.event.InitiativeEvent.VehicleAppointed;
import dev.offshoot.initiative.event.InitiativeEvent.VehicleTransferred;
import dev.offshoot.initiative.event.InitiativeEvent.VehicleWoundUp;
import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.kernel.Asked;
import dev.offshoot.kernel.Decision;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.Telling;
import java.util.Optional;
import java.util.Set;

/** What is decided about vehicles, routes, levers and endorsements. */
final class Spreading {

    private Spreading() {}

    static Decision<InitiativeEvent, InitiativeRejection> decide(Asked<SpreadCommand> asked, Means means) {
        return switch (asked.command()) {
            case AppointVehicle c ->
                told(asked, means, c.vehicle(), true)
                        ? alreadyDone()
                        : accept(new VehicleAppointed(c.vehicle(), c.kind()));
            case TransferVehicle c -> transfer(c, means);
            case WindUpVehicle c -> windUp(asked, c, means);
            case AddRoute c ->
                means.routes().contains(new Route(c.route(), Telling.of(asked)))
                        ? alreadyDone()
                        : accept(new RouteAdded(c.route()));
            case ApplyLever c ->
                means.levers().containsKey(c.lever().value())
                        ? reject(new Taken(Thing.LEVER, c.lever().value()))
                        : accept(new LeverApplied(
                                c.lever(), c.title(), c.issuer(), c.kind(), c.starts(), c.ends(), c.sitesReached()));
            case EndLever c -> end(asked, c, means);
            case GiveEndorsement c -> accept(new EndorsementGiven(c.body(), c.form()));
        };
    }

    /** Whether the same was said already, of that date and from that source. */
    private static boolean told(Asked<?> asked, Means means, String vehicle, boolean held) {
        return means.vehicle(vehicle).all().stream()
                .anyMatch(said -> said.value().equals(new Charge(held, Telling.of(asked))));
    }

    /** A vehicle that was named need not have been appointed here: histories often begin with its transfer. */
    private static Optional<String> vehicle(Optional<String> named, Means means) {
        var inCharge = means.inCharge();
        return named.or(() -> inCharge.size() == 1 ? Optional.of(inCharge.getFirst()) : Optional.empty());
    }

    private static Decision<InitiativeEvent, InitiativeRejection> transfer(TransferVehicle c, Means means) {
        var from = vehicle(c.from(), means);
        if (from.isEmpty()) {
            return reject(new VehicleNotNamed("from", means.inCharge()));
        }
        return from.get().equals(c.to())
                ? reject(new SameVehicle(c.to()))
                : accept(new VehicleTransferred(from.get(), c.to(), c.reason()));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> windUp(Asked<?> asked, WindUpVehicle c, Means means) {
        var vehicle = vehicle(c.vehicle(), means);
        if (vehicle.isEmpty()) {
            return reject(new VehicleNotNamed("vehicle", means.inCharge()));
        }
        return told(asked, means, vehicle.get(), false)
                ? alreadyDone()
                : accept(new VehicleWoundUp(vehicle.get(), c.reason()));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> end(Asked<?> asked, EndLever c, Means means) {
        var lever = means.levers().get(c.lever().value());
        if (lever == null) {
            return reject(new NotThere(Thing.LEVER, c.lever().value()));
        }
        return lever.ends().contains(Telling.of(asked))
                ? alreadyDone()
                : accept(new LeverEnded(c.lever(), lever.title(), c.reason()));
    }

    static Means evolve(Means means, SpreadEvent event, Recorded<?> recorded) {
        return switch (event) {
            case VehicleAppointed e -> charged(means, e.vehicle(), true, recorded);
            case VehicleTransferred e -> charged(charged(means, e.from(), false, recorded), e.to(), true, recorded);
            case VehicleWoundUp e -> charged(means, e.vehicle(), false, recorded);
            case RouteAdded e -> means.withRoute(new Route(e.route(), Telling.of(recorded)));
            case LeverApplied e -> means.withLever(e.lever().value(), new Lever(e.title(), recorded.dated(), Set.of()));
            case LeverEnded e -> ended(means, e, recorded);
            case EndorsementGiven _ -> means.withEndorsement();
        };
    }

    private static Means charged(Means means, String vehicle, boolean held, Recorded<?> recorded) {
        var charge = new Charge(held, Telling.of(recorded));
        return means.withVehicle(vehicle, means.vehicle(vehicle).with(charge, recorded));
    }

    private static Means ended(Means means, LeverEnded e, Recorded<?> recorded) {
        return Optional.ofNullable(means.levers().get(e.lever().value()))
                .map(lever -> new Lever(lever.title(), lever.applied(), Maps.with(lever.ends(), Telling.of(recorded))))
                .map(lever -> means.withLever(e.lever().value(), lever))
                .orElse(means);
    }
}
