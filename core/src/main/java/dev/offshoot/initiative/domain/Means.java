package dev.offshoot.initiative.domain;

import dev.offshoot.initiative.event.ScalingRoute;
import dev.offshoot.kernel.DateAndSource;
import dev.offshoot.kernel.Dated;
import dev.offshoot.kernel.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By what an innovation spreads.
 *
 * @param vehicles by name, whether each is in charge
 * @param routes when each was added
 * @param levers by id
 * @param endorsements how many were given
 */
public record Means(
        Map<String, Timeline<Charge>> vehicles,
        Map<ScalingRoute, Timeline<DateAndSource>> routes,
        Map<String, Lever> levers,
        int endorsements) {

    /** That a vehicle came to be in charge, or ceased to be. */
    public record Charge(boolean held, DateAndSource telling) {}

    /** A policy or financial instrument, when it was applied, and every time it was said to have ended. */
    public record Lever(String title, Dated applied, Timeline<DateAndSource> ends) {}

    static final Means NONE = new Means(Map.of(), Map.of(), Map.of(), 0);

    public Means {
        vehicles = Map.copyOf(vehicles);
        routes = Map.copyOf(routes);
        levers = Map.copyOf(levers);
    }

    Timeline<Charge> vehicle(String name) {
        return vehicles.getOrDefault(name, Timeline.empty());
    }

    /** Who is in charge just before a fact. */
    List<String> inCharge(Dated fact) {
        return vehicles.entrySet().stream()
                .filter(v -> v.getValue().before(fact).filter(Charge::held).isPresent())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    Means withVehicle(String vehicle, Timeline<Charge> charges) {
        return new Means(Maps.with(vehicles, vehicle, charges), routes, levers, endorsements);
    }

    Timeline<DateAndSource> route(ScalingRoute route) {
        return routes.getOrDefault(route, Timeline.empty());
    }

    Means withRoute(ScalingRoute route, Timeline<DateAndSource> told) {
        var more = new HashMap<>(routes);
        more.put(route, told);
        return new Means(vehicles, more, levers, endorsements);
    }

    Means withLever(String id, Lever lever) {
        return new Means(vehicles, routes, Maps.with(levers, id, lever), endorsements);
    }

    Means withEndorsement() {
        return new Means(vehicles, routes, levers, endorsements + 1);
    }
}
