package dev.offshoot.initiative.domain.spread;

import dev.offshoot.initiative.domain.spread.ScalingMeans.Charge;
import dev.offshoot.initiative.domain.spread.ScalingMeans.Lever;
import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.initiative.event.SpreadEvent.EndorsementGiven;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.SpreadEvent.VehicleWoundUp;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
import java.util.Optional;

/** What is remembered of vehicles, routes, levers and endorsements. */
public final class SpreadEvolution {

    private SpreadEvolution() {}

    public static ScalingMeans evolve(ScalingMeans means, SpreadEvent event, RecordedEvent<?> recorded) {
        return switch (event) {
            case VehicleAppointed e -> charged(means, e.vehicle(), true, recorded);
            case VehicleTransferred e -> charged(charged(means, e.from(), false, recorded), e.to(), true, recorded);
            case VehicleWoundUp e -> charged(means, e.vehicle(), false, recorded);
            case RouteAdded e ->
                means.withRoute(e.route(), means.route(e.route()).with(DateAndSource.of(recorded), recorded));
            case LeverApplied e ->
                means.withLever(e.lever().value(), new Lever(e.title(), recorded.dated(), Timeline.empty()));
            case LeverEnded e -> ended(means, e, recorded);
            case EndorsementGiven _ -> means.withEndorsement();
        };
    }

    private static ScalingMeans charged(ScalingMeans means, String vehicle, boolean held, RecordedEvent<?> recorded) {
        var charge = new Charge(held, DateAndSource.of(recorded));
        return means.withVehicle(vehicle, means.vehicle(vehicle).with(charge, recorded));
    }

    private static ScalingMeans ended(ScalingMeans means, LeverEnded e, RecordedEvent<?> recorded) {
        return Optional.ofNullable(means.levers().get(e.lever().value()))
                .map(lever -> new Lever(
                        lever.title(), lever.applied(), lever.ends().with(DateAndSource.of(recorded), recorded)))
                .map(lever -> means.withLever(e.lever().value(), lever))
                .orElse(means);
    }
}
