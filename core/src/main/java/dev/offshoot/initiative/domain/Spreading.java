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
import dev.offshoot.initiative.domain.Means.Lever;
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
import dev.offshoot.kernel.Latest;
import dev.offshoot.kernel.Recorded;
import java.util.Optional;

/** What is decided about vehicles, routes, levers and endorsements. */
final class Spreading {

    private Spreading() {}

    static Decision<InitiativeEvent, InitiativeRejection> decide(Asked<SpreadCommand> asked, Means means) {
        return switch (asked.command()) {
            case AppointVehicle c ->
                stands(asked, means, c.vehicle(), true)
                        ? alreadyDone()
                        : accept(new VehicleAppointed(c.vehicle(), c.kind()));
            case TransferVehicle c -> transfer(c, means);
            case WindUpVehicle c -> windUp(asked, c, means);
            case AddRoute c -> means.routes().contains(c.route()) ? alreadyDone() : accept(new RouteAdded(c.route()));
            case ApplyLever c ->
                means.levers().containsKey(c.lever().value())
                        ? reject(new Taken(Thing.LEVER, c.lever().value()))
                        : accept(new LeverApplied(
                                c.lever(), c.title(), c.issuer(), c.kind(), c.starts(), c.ends(), c.sitesReached()));
            case EndLever c -> end(c, means);
            case GiveEndorsement c -> accept(new EndorsementGiven(c.body(), c.form()));
        };
    }

    private static boolean stands(Asked<?> asked, Means means, String vehicle, boolean inCharge) {
        return Optional.ofNullable(means.vehicles().get(vehicle))
                .filter(v -> v.value() == inCharge && !Timing.isBefore(asked, v))
                .isPresent();
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
        return stands(asked, means, vehicle.get(), false)
                ? alreadyDone()
                : accept(new VehicleWoundUp(vehicle.get(), c.reason()));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> end(EndLever c, Means means) {
        var lever = means.levers().get(c.lever().value());
        if (lever == null) {
            return reject(new NotThere(Thing.LEVER, c.lever().value()));
        }
        return lever.ended() ? alreadyDone() : accept(new LeverEnded(c.lever(), lever.title(), c.reason()));
    }

    static Means evolve(Means means, SpreadEvent event, Recorded<?> recorded) {
        return switch (event) {
            case VehicleAppointed e -> means.withVehicle(e.vehicle(), Latest.of(true, recorded));
            case VehicleTransferred e ->
                means.withVehicle(e.from(), Latest.of(false, recorded)).withVehicle(e.to(), Latest.of(true, recorded));
            case VehicleWoundUp e -> means.withVehicle(e.vehicle(), Latest.of(false, recorded));
            case RouteAdded e -> means.withRoute(e.route());
            case LeverApplied e -> means.withLever(e.lever().value(), new Lever(e.title(), false));
            case LeverEnded e -> means.withLever(e.lever().value(), new Lever(e.title(), true));
            case EndorsementGiven _ -> means;
        };
    }
}
