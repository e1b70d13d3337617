package dev.offshoot.initiative.event.enabler;

import java.util.List;
import java.util.Optional;

/** An enabler as an initiative took it over from a framework version, with the scale it is rated on. */
public record AdoptedEnabler(EnablerId id, String title, List<RatingPoint> points) {
    public AdoptedEnabler {
        points = List.copyOf(points);
    }

    public Optional<RatingPoint> point(String key) {
        return points.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    /** The highest rank of its scale; empty where none of its points has one. */
    public Optional<Integer> topRank() {
        return points.stream().flatMap(p -> p.rank().stream()).max(Integer::compare);
    }
}
