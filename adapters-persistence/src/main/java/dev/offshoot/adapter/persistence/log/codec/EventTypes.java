package dev.offshoot.adapter.persistence.log.codec;

import dev.offshoot.decider.StreamType;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.StreamId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Every kind of event by its class and by its stored name, which outlives the class. */
public final class EventTypes {

    private final Map<String, EventType> byName = new HashMap<>();
    private final Map<Class<?>, EventType> byClass = new HashMap<>();
    private final Map<String, Class<? extends Event>> families;
    private final Upcasters upcasters;

    public EventTypes(List<EventType> types, List<Upcaster> upcasters) {
        this(types, upcasters, Map.of());
    }

    /** @param families what streams of a category tell; of one that is not there, whatever there is */
    private EventTypes(List<EventType> types, List<Upcaster> upcasters, Map<String, Class<? extends Event>> families) {
        this.families = families;
        this.upcasters = new Upcasters(upcasters);
        for (var type : types) {
            if (byName.put(type.name(), type) != null || byClass.put(type.event(), type) != null) {
                throw new IllegalArgumentException("listed twice: " + type);
            }
        }
    }

    /** The types of all families, under the names listed in <code>event-types.csv</code>. */
    public static EventTypes listed(StreamTypes streamTypes) {
        return new EventTypes(EventTypeList.shipped().match(streamTypes), Upcasters.SHIPPED, families(streamTypes));
    }

    /** The types of all families, under the names that the rule derives; for families that store nothing for long. */
    public static EventTypes derived(StreamTypes streamTypes) {
        return new EventTypes(EventTypeList.derived(streamTypes).match(streamTypes), List.of(), families(streamTypes));
    }

    private static Map<String, Class<? extends Event>> families(StreamTypes streamTypes) {
        return streamTypes.all().stream().collect(Collectors.toMap(StreamType::category, StreamType::events));
    }

    /**
     * An event that may stand where it does in its stream.
     *
     * @throws IllegalArgumentException if it is of another kind of stream, or corrects no earlier entry
     */
    public <E extends Event> E placed(StreamId stream, long version, E event) {
        if (event instanceof EventCorrected correction) {
            if (correction.corrects() < 0 || correction.corrects() >= version) {
                throw new IllegalArgumentException(
                        "it corrects entry %s, which does not come before it".formatted(correction.corrects()));
            }
            correction.instead().ifPresent(instead -> fit(stream, instead));
        } else {
            fit(stream, event);
        }
        return event;
    }

    private void fit(StreamId stream, Event event) {
        if (!families.getOrDefault(stream.category(), Event.class).isInstance(event)) {
            throw new IllegalArgumentException("%s is not what a stream of category %s tells"
                    .formatted(of(event.getClass()).name(), stream.category()));
        }
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
        if (revision > type.revision()) {
            throw new IllegalArgumentException(
                    "revision %s of %s is from a later version of Offshoot; this one knows up to %s"
                            .formatted(revision, type.name(), type.revision()));
        }
        if (revision < 1) {
            throw new IllegalArgumentException(
                    "revision %s of %s is none; the first is 1".formatted(revision, type.name()));
        }
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
