package dev.offshoot.initiative.domain;

import dev.offshoot.initiative.event.ScalingRoute;
import dev.offshoot.kernel.Latest;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By what an innovation spreads.
 *
 * @param vehicles by name, whether each is in charge
 * @param levers by id
 */
public record Means(Map<String, Latest<Boolean>> vehicles, Set<ScalingRoute> routes, Map<String, Lever> levers) {

    /** A policy or financial instrument. */
    public record Lever(String title, boolean ended) {}

    static final Means NONE = new Means(Map.of(), Set.of(), Map.of());

    public Means {
        vehicles = Map.copyOf(vehicles);
        routes = Set.copyOf(routes);
        levers = Map.copyOf(levers);
    }

    List<String> inCharge() {
        return vehicles.entrySet().stream()
                .filter(v -> v.getValue().value())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    Means withVehicle(String vehicle, Latest<Boolean> inCharge) {
        return new Means(Maps.with(vehicles, vehicle, inCharge, Latest::or), routes, levers);
    }

    Means withRoute(ScalingRoute route) {
        return new Means(vehicles, Maps.with(routes, route), levers);
    }

    Means withLever(String id, Lever lever) {
        return new Means(vehicles, routes, Maps.with(levers, id, lever));
    }
}
