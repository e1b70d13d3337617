package dev.offshoot.initiative.domain.spread;

import dev.offshoot.date.Dated;
import dev.offshoot.decider.Copies;
import dev.offshoot.initiative.event.spread.ScalingRoute;
import dev.offshoot.time.DateAndSource;
import dev.offshoot.time.Timeline;
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
public record ScalingMeans(
        Map<String, Timeline<Charge>> vehicles,
        Map<ScalingRoute, Timeline<DateAndSource>> routes,
        Map<String, Lever> levers,
        int endorsements) {

    /** That a vehicle came to be in charge, or ceased to be. */
    public record Charge(boolean held, DateAndSource telling) {}

    /** A policy or financial instrument, when it was applied, and every time it was said to have ended. */
    public record Lever(String title, Dated applied, Timeline<DateAndSource> ends) {}

    public static final ScalingMeans NONE = new ScalingMeans(Map.of(), Map.of(), Map.of(), 0);

    public ScalingMeans {
        vehicles = Map.copyOf(vehicles);
        routes = Map.copyOf(routes);
        levers = Map.copyOf(levers);
    }

    public Timeline<Charge> vehicle(String name) {
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

    ScalingMeans withVehicle(String vehicle, Timeline<Charge> charges) {
        return new ScalingMeans(Copies.with(vehicles, vehicle, charges), routes, levers, endorsements);
    }

    Timeline<DateAndSource> route(ScalingRoute route) {
        return routes.getOrDefault(route, Timeline.empty());
    }

    ScalingMeans withRoute(ScalingRoute route, Timeline<DateAndSource> told) {
        var more = new HashMap<>(routes);
        more.put(route, told);
        return new ScalingMeans(vehicles, more, levers, endorsements);
    }

    ScalingMeans withLever(String id, Lever lever) {
        return new ScalingMeans(vehicles, routes, Copies.with(levers, id, lever), endorsements);
    }

    ScalingMeans withEndorsement() {
        return new ScalingMeans(vehicles, routes, levers, endorsements + 1);
    }
}
