package dev.offshoot.initiative.projection;

import dev.offshoot.initiative.event.InitiativeEvent.EndorsementGiven;
import dev.offshoot.initiative.event.InitiativeEvent.LeverApplied;
import dev.offshoot.initiative.event.InitiativeEvent.LeverEnded;
import dev.offshoot.initiative.event.InitiativeEvent.RouteAdded;
import dev.offshoot.initiative.event.InitiativeEvent.VehicleAppointed;
import dev.offshoot.initiative.event.InitiativeEvent.VehicleTransferred;
import dev.offshoot.initiative.event.InitiativeEvent.VehicleWoundUp;
import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.initiative.view.Ending;
import dev.offshoot.initiative.view.Provenanced;
import dev.offshoot.initiative.view.Spread;
import dev.offshoot.initiative.view.Spread.EndorsementLine;
import dev.offshoot.initiative.view.Spread.LeverLine;
import dev.offshoot.initiative.view.Spread.RouteLine;
import dev.offshoot.initiative.view.Spread.VehicleLine;
import java.util.List;
import java.util.Optional;

/** Vehicles with their spans, routes, levers and endorsements, as shown. */
final class SpreadFold {

    private SpreadFold() {}

    static Spread evolve(Spread s, SpreadEvent event, Provenanced at) {
        return switch (event) {
            case VehicleAppointed e -> vehicles(s, VehicleSpans.begun(s.vehicles(), e.vehicle(), e.kind(), at));
            case VehicleTransferred e ->
                vehicles(
                        s,
                        VehicleSpans.begun(
                                VehicleSpans.ended(s.vehicles(), e.from(), Optional.of(e.to()), e.reason(), at),
                                e.to(),
                                Optional.empty(),
                                at));
            case VehicleWoundUp e ->
                vehicles(
                        s,
                        VehicleSpans.ended(s.vehicles(), e.vehicle(), Optional.empty(), Optional.of(e.reason()), at));
            case RouteAdded e ->
                new Spread(
                        s.vehicles(),
                        Lines.with(s.routes(), new RouteLine(e.route(), at)),
                        s.levers(),
                        s.endorsements());
            case LeverApplied e -> levers(s, Lines.with(s.levers(), applied(e, at)));
            case LeverEnded e ->
                levers(s, Lines.change(s.levers(), l -> l.lever().equals(e.lever()), l -> ended(l, e, at)));
            case EndorsementGiven e ->
                new Spread(
                        s.vehicles(),
                        s.routes(),
                        s.levers(),
                        Lines.with(s.endorsements(), new EndorsementLine(e.body(), e.form(), at)));
        };
    }

    private static Spread vehicles(Spread s, List<VehicleLine> vehicles) {
        return new Spread(vehicles, s.routes(), s.levers(), s.endorsements());
    }

    private static Spread levers(Spread s, List<LeverLine> levers) {
        return new Spread(s.vehicles(), s.routes(), levers, s.endorsements());
    }

    private static LeverLine applied(LeverApplied e, Provenanced at) {
        return new LeverLine(
                e.lever(),
                e.title(),
                e.issuer(),
                e.kind(),
                e.starts(),
                e.ends(),
                e.sitesReached(),
                Optional.empty(),
                at);
    }

    private static LeverLine ended(LeverLine l, LeverEnded e, Provenanced at) {
        return new LeverLine(
                l.lever(),
                l.title(),
                l.issuer(),
                l.kind(),
                l.starts(),
                l.ends(),
                l.sitesReached(),
                Optional.of(new Ending(e.reason(), at)),
                l.provenance());
    }
}
