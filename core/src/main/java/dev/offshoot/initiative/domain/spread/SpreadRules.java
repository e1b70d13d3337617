package dev.offshoot.initiative.domain.spread;

import static dev.offshoot.decider.Decision.accept;
import static dev.offshoot.decider.Decision.alreadyDone;
import static dev.offshoot.decider.Decision.reject;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.Decision;
import dev.offshoot.initiative.domain.command.SpreadCommand;
import dev.offshoot.initiative.domain.command.SpreadCommand.AddRoute;
import dev.offshoot.initiative.domain.command.SpreadCommand.ApplyLever;
import dev.offshoot.initiative.domain.command.SpreadCommand.AppointVehicle;
import dev.offshoot.initiative.domain.command.SpreadCommand.EndLever;
import dev.offshoot.initiative.domain.command.SpreadCommand.GiveEndorsement;
import dev.offshoot.initiative.domain.command.SpreadCommand.TransferVehicle;
import dev.offshoot.initiative.domain.command.SpreadCommand.WindUpVehicle;
import dev.offshoot.initiative.domain.rejection.InitiativePart;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.AlreadySo;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.NotThere;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection.Taken;
import dev.offshoot.initiative.domain.rejection.Once;
import dev.offshoot.initiative.domain.rejection.SpreadRejection.EndsBeforeItStarts;
import dev.offshoot.initiative.domain.rejection.SpreadRejection.SameVehicle;
import dev.offshoot.initiative.domain.rejection.SpreadRejection.VehicleNotNamed;
import dev.offshoot.initiative.domain.spread.ScalingMeans.Charge;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.event.SpreadEvent.EndorsementGiven;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.SpreadEvent.VehicleWoundUp;
import dev.offshoot.time.DateAndSource;
import java.util.Optional;

/** What is decided about vehicles, routes, levers and endorsements. */
public final class SpreadRules {

    private SpreadRules() {}

    public static Decision<InitiativeEvent, InitiativeRejection> decide(
            CommandEnvelope<SpreadCommand> asked, ScalingMeans means) {
        return switch (asked.command()) {
            case AppointVehicle c -> appoint(asked, c, means);
            case TransferVehicle c -> transfer(asked, c, means);
            case WindUpVehicle c -> windUp(asked, c, means);
            case AddRoute c ->
                Once.of(asked, means.route(c.route()), "this route was added", new RouteAdded(c.route()));
            case ApplyLever c -> apply(c, means);
            case EndLever c -> end(asked, c, means);
            case GiveEndorsement c -> accept(new EndorsementGiven(c.body(), c.form()));
        };
    }

    /** Whether the same was said already, of that date and from that source. */
    private static boolean told(CommandEnvelope<?> asked, ScalingMeans means, String vehicle, boolean held) {
        return means.vehicle(vehicle).all().stream()
                .anyMatch(said -> said.value().equals(new Charge(held, DateAndSource.of(asked))));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> appoint(
            CommandEnvelope<?> asked, AppointVehicle c, ScalingMeans means) {
        if (told(asked, means, c.vehicle(), true)) {
            return alreadyDone();
        }
        var charges = means.vehicle(c.vehicle());
        return charges.saidBefore(asked.dated())
                .filter(said -> said.value().held())
                .<Decision<InitiativeEvent, InitiativeRejection>>map(said -> reject(new AlreadySo(
                        c.vehicle() + " was appointed", said.dated().occurred())))
                .orElseGet(() -> accept(new VehicleAppointed(c.vehicle(), c.kind())));
    }

    /** A vehicle that was named need not have been appointed here: histories often begin with its transfer. */
    private static Optional<String> vehicle(CommandEnvelope<?> asked, Optional<String> named, ScalingMeans means) {
        var inCharge = means.inCharge(asked.dated());
        return named.or(() -> inCharge.size() == 1 ? Optional.of(inCharge.getFirst()) : Optional.empty());
    }

    private static Decision<InitiativeEvent, InitiativeRejection> transfer(
            CommandEnvelope<?> asked, TransferVehicle c, ScalingMeans means) {
        var from = vehicle(asked, c.from(), means);
        if (from.isEmpty()) {
            return reject(new VehicleNotNamed("from", means.inCharge(asked.dated())));
        }
        return from.get().equals(c.to())
                ? reject(new SameVehicle(c.to()))
                : given(asked, means, from.get(), new VehicleTransferred(from.get(), c.to(), c.reason()));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> windUp(
            CommandEnvelope<?> asked, WindUpVehicle c, ScalingMeans means) {
        var vehicle = vehicle(asked, c.vehicle(), means);
        return vehicle.isEmpty()
                ? reject(new VehicleNotNamed("vehicle", means.inCharge(asked.dated())))
                : given(asked, means, vehicle.get(), new VehicleWoundUp(vehicle.get(), c.reason()));
    }

    /** What a vehicle gives up it gives up once: neither had it done so, nor would a later end count no more. */
    private static Decision<InitiativeEvent, InitiativeRejection> given(
            CommandEnvelope<?> asked, ScalingMeans means, String vehicle, InitiativeEvent event) {
        if (told(asked, means, vehicle, false) && event instanceof VehicleWoundUp) {
            return alreadyDone();
        }
        var charges = means.vehicle(vehicle);
        return charges.saidBefore(asked.dated())
                .filter(said -> !said.value().held())
                .or(() -> charges.saidAfter(asked.dated())
                        .filter(said -> !said.value().held()))
                .<Decision<InitiativeEvent, InitiativeRejection>>map(said -> reject(new AlreadySo(
                        vehicle + " ceased to be in charge", said.dated().occurred())))
                .orElseGet(() -> accept(event));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> apply(ApplyLever c, ScalingMeans means) {
        if (means.levers().containsKey(c.lever().value())) {
            return reject(new Taken(InitiativePart.LEVER, c.lever().value()));
        }
        var starts = c.starts().flatMap(PartialDate::earliest);
        var ends = c.ends().flatMap(PartialDate::latest);
        return starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())
                ? reject(new EndsBeforeItStarts(c.starts().orElseThrow()))
                : accept(new LeverApplied(
                        c.lever(), c.title(), c.issuer(), c.kind(), c.starts(), c.ends(), c.sitesReached()));
    }

    private static Decision<InitiativeEvent, InitiativeRejection> end(
            CommandEnvelope<?> asked, EndLever c, ScalingMeans means) {
        var lever = means.levers().get(c.lever().value());
        return lever == null
                ? reject(new NotThere(InitiativePart.LEVER, c.lever().value()))
                : Once.of(asked, lever.ends(), "the lever ended", new LeverEnded(c.lever(), lever.title(), c.reason()));
    }
}
