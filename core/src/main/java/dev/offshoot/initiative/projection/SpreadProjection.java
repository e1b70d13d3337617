package dev.offshoot.initiative.projection;

import dev.offshoot.initiative.event.SpreadEvent;
import dev.offshoot.initiative.event.SpreadEvent.EndorsementGiven;
import dev.offshoot.initiative.event.SpreadEvent.LeverApplied;
import dev.offshoot.initiative.event.SpreadEvent.LeverEnded;
import dev.offshoot.initiative.event.SpreadEvent.RouteAdded;
import dev.offshoot.initiative.event.SpreadEvent.VehicleAppointed;
import dev.offshoot.initiative.event.SpreadEvent.VehicleTransferred;
import dev.offshoot.initiative.event.SpreadEvent.VehicleWoundUp;
import dev.offshoot.initiative.view.Spread;
import dev.offshoot.initiative.view.Spread.EndorsementLine;
import dev.offshoot.initiative.view.Spread.LeverLine;
import dev.offshoot.initiative.view.Spread.RouteLine;
import dev.offshoot.initiative.view.Spread.TurnLine;
import dev.offshoot.initiative.view.part.Ending;
import dev.offshoot.time.Entries;
import dev.offshoot.time.EntryProvenance;
import java.util.List;
import java.util.Optional;

/** Vehicles with their spans, routes, levers and endorsements, as shown. */
final class SpreadProjection {

    private SpreadProjection() {}

    static Spread evolve(Spread s, SpreadEvent event, EntryProvenance at) {
        return switch (event) {
            case VehicleAppointed e -> turned(s, begun(e.vehicle(), e.kind(), at));
            case VehicleTransferred e ->
                turned(
                        turned(s, new TurnLine(e.from(), false, Optional.empty(), Optional.of(e.to()), e.reason(), at)),
                        begun(e.to(), Optional.empty(), at));
            case VehicleWoundUp e ->
                turned(
                        s,
                        new TurnLine(
                                e.vehicle(), false, Optional.empty(), Optional.empty(), Optional.of(e.reason()), at));
            case RouteAdded e -> new Spread(s.turns(), added(s.routes(), e, at), s.levers(), s.endorsements());
            case LeverApplied e -> levers(s, ListChanges.with(s.levers(), applied(e, at)));
            case LeverEnded e ->
                levers(s, ListChanges.change(s.levers(), l -> l.lever().equals(e.lever()), l -> ended(l, e, at)));
            case EndorsementGiven e ->
                new Spread(
                        s.turns(),
                        s.routes(),
                        s.levers(),
                        ListChanges.with(s.endorsements(), new EndorsementLine(e.body(), e.form(), at)));
        };
    }

    private static TurnLine begun(String vehicle, Optional<String> kind, EntryProvenance at) {
        return new TurnLine(vehicle, true, kind, Optional.empty(), Optional.empty(), at);
    }

    private static Spread turned(Spread s, TurnLine turn) {
        var turns = ListChanges.with(s.turns(), turn);
        return new Spread(turns, s.routes(), s.levers(), s.endorsements());
    }

    /** A route is taken since the first time that it was. */
    private static List<RouteLine> added(List<RouteLine> routes, RouteAdded e, EntryProvenance at) {
        return routes.stream().noneMatch(r -> r.route() == e.route())
                ? ListChanges.with(routes, new RouteLine(e.route(), at))
                : ListChanges.change(
                        routes,
                        r -> r.route() == e.route() && r.provenance().supersedes(at),
                        r -> new RouteLine(r.route(), at));
    }

    private static Spread levers(Spread s, Entries<LeverLine> levers) {
        return new Spread(s.turns(), s.routes(), levers, s.endorsements());
    }

    private static LeverLine applied(LeverApplied e, EntryProvenance at) {
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

    private static LeverLine ended(LeverLine l, LeverEnded e, EntryProvenance at) {
        return new LeverLine(
                l.lever(),
                l.title(),
                l.issuer(),
                l.kind(),
                l.starts(),
                l.ends(),
                l.sitesReached(),
                Optional.of(Ending.newest(l.ended(), new Ending(e.reason(), at))),
                l.provenance());
    }
}
