package dev.offshoot.initiative.domain;

import dev.offshoot.initiative.event.ScalingRoute;
import dev.offshoot.kernel.Dated;
import dev.offshoot.kernel.Telling;
import dev.offshoot.kernel.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By what an innovation spreads.
 *
 * @param vehicles by name, whether each is in charge
 * @param levers by id
 * @param endorsements how many were given
 */
public record Means(
        Map<String, Timeline<Charge>> vehicles, Set<Route> routes, Map<String, Lever> levers, int endorsements) {

    /** That a vehicle came to be in charge, or ceased to be. */
    public record Charge(boolean held, Telling telling) {}

    public record Route(ScalingRoute route, Telling telling) {}

    /** A policy or financial instrument, when it was applied, and every time it was said to have ended. */
    public record Lever(String title, Dated applied, Set<Telling> ends) {
        public Lever {
            ends = Set.copyOf(ends);
        }
    }

    static final Means NONE = new Means(Map.of(), Set.of(), Map.of(), 0);

    public Means {
        vehicles = Map.copyOf(vehicles);
        routes = Set.copyOf(routes);
        levers = Map.copyOf(levers);
    }

    Timeline<Charge> vehicle(String name) {
        return vehicles.getOrDefault(name, Timeline.empty());
    }

    List<String> inCharge() {
        return vehicles.entrySet().stream()
                .filter(v -> v.getValue().now().filter(Charge::held).isPresent())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    Means withVehicle(String vehicle, Timeline<Charge> charges) {
        return new Means(Maps.with(vehicles, vehicle, charges), routes, levers, endorsements);
    }

    Means withRoute(Route route) {
        return new Means(vehicles, Maps.with(routes, route), levers, endorsements);
    }

    Means withLever(String id, Lever lever) {
        return new Means(vehicles, routes, Maps.with(levers, id, lever), endorsements);
    }

    Means withEndorsement() {
        return new Means(vehicles, routes, levers, endorsements + 1);
    }
}
