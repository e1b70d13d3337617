package dev.offshoot.adapter.persistence.log;

import dev.offshoot.decider.StreamTypes;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Every kind of event by its class and by its stored name, which outlives the class. */
public final class EventTypes {

    /** From one revision of a stored event to the next; what only gained something that may be missing stays as it is. */
    static final List<Upcaster> UPCASTERS = List.of(
            new Upcaster("dissent.recorded", 1, json -> json),
            new Upcaster("finding.recorded", 1, json -> json),
            new Upcaster("measure.defined", 1, json -> json),
            new Upcaster("risk.raised", 1, json -> json),
            new Upcaster("risk.rescored", 1, json -> json));

    private final Map<String, EventType> byName = new HashMap<>();
    private final Map<Class<?>, EventType> byClass = new HashMap<>();
    private final List<Upcaster> raises;

    public EventTypes(List<EventType> types, List<Upcaster> raises) {
        this.raises = List.copyOf(raises);
        for (var type : types) {
            if (byName.put(type.name(), type) != null || byClass.put(type.event(), type) != null) {
                throw new IllegalArgumentException("listed twice: " + type);
            }
        }
    }

    /** The types of all families, under the names listed in <code>event-types.csv</code>. */
    public static EventTypes listed(StreamTypes streamTypes) {
        return new EventTypes(EventTypeList.shipped().match(streamTypes), UPCASTERS);
    }

    /** The types of all families, under the names that the rule derives; for families that store nothing for long. */
    public static EventTypes derived(StreamTypes streamTypes) {
        return new EventTypes(EventTypeList.derived(streamTypes).match(streamTypes), List.of());
    }

    public EventType of(Class<?> event) {
        var type = byClass.get(event);
        if (type == null) {
            throw new IllegalArgumentException(event.getName() + " has no stored name; list it in event-types.csv");
        }
        return type;
    }

    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    public EventType named(String name) {
        var type = byName.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no event is called " + name);
        }
        return type;
    }

    public Collection<EventType> all() {
        return List.copyOf(byName.values());
    }

    /** The JSON of an older revision, raised to the present one. */
    JsonNode raised(EventType type, int revision, JsonNode payload) {
        var json = payload;
        for (var at = revision; at < type.revision(); at++) {
            json = raise(type.name(), at).change().apply(json);
        }
        return json;
    }

    private Upcaster raise(String name, int from) {
        return raises.stream()
                .filter(r -> r.name().equals(name) && r.from() == from)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing raises " + name + " from revision " + from));
    }

    static List<Class<? extends Event>> eventsOf(StreamTypes streamTypes) {
        var events = new ArrayList<Class<? extends Event>>();
        for (var streamType : streamTypes.all()) {
            SealedTypes.leaves(streamType.events()).forEach(leaf -> events.add(leaf.asSubclass(Event.class)));
        }
        events.add(EventCorrected.class);
        return events;
    }
}
