package dev.offshoot.adapter.persistence.log.codec;

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

    private final Map<String, EventType> byName = new HashMap<>();
    private final Map<Class<?>, EventType> byClass = new HashMap<>();
    private final Upcasters upcasters;

    public EventTypes(List<EventType> types, List<Upcaster> upcasters) {
        this.upcasters = new Upcasters(upcasters);
        for (var type : types) {
            if (byName.put(type.name(), type) != null || byClass.put(type.event(), type) != null) {
                throw new IllegalArgumentException("listed twice: " + type);
            }
        }
    }

    /** The types of all families, under the names listed in <code>event-types.csv</code>. */
    public static EventTypes listed(StreamTypes streamTypes) {
        return new EventTypes(EventTypeList.shipped().match(streamTypes), Upcasters.SHIPPED);
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

    /** In the order in which an event passes them. */
    public List<Upcaster> upcasters() {
        return upcasters.ordered();
    }

    /** The JSON of an older revision in the form of the present one. */
    JsonNode upcast(EventType type, int revision, JsonNode payload) {
        return upcasters.upcast(type, revision, payload);
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
