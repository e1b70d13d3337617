package dev.offshoot.adapter.persistence.log.codec;

import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The upcasters of all events, of which each takes an event one revision on. */
record Upcasters(List<Upcaster> ordered) {

    /** What only gained something that may be missing stays as it is. */
    static final List<Upcaster> SHIPPED = List.of(
            new Upcaster("dissent.recorded", 1, json -> json),
            new Upcaster("finding.recorded", 1, json -> json),
            new Upcaster("measure.defined", 1, json -> json),
            new Upcaster("risk.raised", 1, json -> json),
            new Upcaster("risk.rescored", 1, json -> json));

    Upcasters {
        ordered = ordered.stream()
                .sorted(Comparator.comparing(Upcaster::name).thenComparingInt(Upcaster::from))
                .toList();
    }

    JsonNode upcast(EventType type, int revision, JsonNode payload) {
        var json = payload;
        for (var at = revision; at < type.revision(); at++) {
            json = upcaster(type.name(), at).change().apply(json);
        }
        return json;
    }

    private Upcaster upcaster(String name, int from) {
        return ordered.stream()
                .filter(u -> u.name().equals(name) && u.from() == from)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing upcasts " + name + " from revision " + from));
    }
}
