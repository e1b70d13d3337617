package dev.offshoot.initiative.event;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.spread.LeverId;
import dev.offshoot.initiative.event.spread.LeverKind;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import dev.offshoot.quantity.Quantity;
import java.util.Optional;

/** What happens to the means by which an innovation spreads. */
public sealed interface SpreadEvent extends InitiativeEvent {

    record VehicleAppointed(String vehicle, Optional<String> kind) implements SpreadEvent {}

    record VehicleTransferred(String from, String to, Optional<String> reason) implements SpreadEvent {}

    record VehicleWoundUp(String vehicle, String reason) implements SpreadEvent {}

    record RouteAdded(ScalingRoute route) implements SpreadEvent {}

    record LeverApplied(
            LeverId lever,
            String title,
            Optional<String> issuer,
            LeverKind kind,
            Optional<PartialDate> starts,
            Optional<PartialDate> ends,
            Optional<Quantity> sitesReached)
            implements SpreadEvent {}

    record LeverEnded(LeverId lever, String title, String reason) implements SpreadEvent {}

    record EndorsementGiven(String body, Optional<String> form) implements SpreadEvent {}
}
