package dev.offshoot.initiative.view;

import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.spread.LeverId;
import dev.offshoot.initiative.event.spread.LeverKind;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import dev.offshoot.initiative.view.part.Ending;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryLine;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;

/** The means by which an innovation spreads: vehicles, routes, levers, endorsements. */
public record Spread(
        Entries<TurnLine> turns,
        List<RouteLine> routes,
        Entries<LeverLine> levers,
        Entries<EndorsementLine> endorsements) {

    /** That a vehicle came to be in charge, or ceased to be, as recorded. */
    public record TurnLine(
            String vehicle,
            boolean inCharge,
            Optional<String> kind,
            Optional<String> successor,
            Optional<String> reason,
            EntryProvenance provenance)
            implements EntryLine {}

    /**
     * One span of a vehicle in charge.
     *
     * @param from empty where only its end is known
     * @param to empty while it is in charge
     * @param successor to whom it was transferred
     */
    public record VehicleLine(
            String vehicle,
            Optional<String> kind,
            Optional<EntryProvenance> from,
            Optional<EntryProvenance> to,
            Optional<String> successor,
            Optional<String> reason) {}

    public record RouteLine(ScalingRoute route, EntryProvenance provenance) implements EntryLine {}

    /** @param ended when and why it ended, where it did before or without its stated end */
    public record LeverLine(
            LeverId lever,
            String title,
            Optional<String> issuer,
            LeverKind kind,
            Optional<PartialDate> starts,
            Optional<PartialDate> ends,
            Optional<Quantity> sitesReached,
            Optional<Ending> ended,
            EntryProvenance provenance)
            implements EntryLine {}

    public record EndorsementLine(String body, Optional<String> form, EntryProvenance provenance)
            implements EntryLine {}

    public Spread {
        routes = List.copyOf(routes);
    }

    /** The spans that the turns make, in the order in which they occurred; worked out by whoever asks. */
    public List<VehicleLine> vehicles() {
        return VehicleSpans.of(turns);
    }

    /** The vehicle in charge; of several, the one that came last. */
    public Optional<VehicleLine> vehicle() {
        return vehicles().stream().filter(v -> v.to().isEmpty()).reduce((_, later) -> later);
    }
}
