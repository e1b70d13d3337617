package dev.offshoot.adapter.persistence.log.codec;

import dev.offshoot.decider.StreamTypes;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import java.util.Map;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;

/** Writes events and stamps down, and reads them again, in whatever revision they were written. */
public final class EventCodec {

    private final EventTypes types;
    private final Json json;
    private final JavaType flat;

    public EventCodec(EventTypes types) {
        this.types = types;
        this.json = new Json(types);
        this.flat = json.type(Map.class, String.class, String.class);
    }

    public static EventCodec of(StreamTypes streamTypes) {
        return new EventCodec(EventTypes.listed(streamTypes));
    }

    public EventTypes types() {
        return types;
    }

    public Json json() {
        return json;
    }

    public String write(Event event) {
        return storable(json.write(event));
    }

    public String write(Map<String, ?> metadata) {
        return storable(json.write(metadata, flat));
    }

    /** @throws IllegalArgumentException in words, where it is not in the form of its type */
    public Event read(String name, int revision, String payload) {
        var type = types.named(name);
        return JsonFault.saying(
                "",
                () -> revision == type.revision()
                        ? json.read(payload, type.event())
                        : read(type, types.upcast(type, revision, tree(payload))));
    }

    /** What upcasters have brought into the present revision. */
    public Event read(String name, JsonNode payload) {
        return read(types.named(name), payload);
    }

    private Event read(EventType type, JsonNode payload) {
        return json.mapper().treeToValue(payload, type.event());
    }

    public JsonNode tree(String payload) {
        return json.mapper().readTree(payload);
    }

    /** @throws IllegalArgumentException in words, where it is no flat text */
    public Map<String, String> readMetadata(String metadata) {
        return JsonFault.saying("its metadata: ", () -> json.<Map<String, String>>read(metadata, flat));
    }

    public EventMetadata readStamp(String metadata) {
        return MetadataText.read(readMetadata(metadata));
    }

    /** PostgreSQL stores no character 0, and would refuse it only where the text is used. */
    private static String storable(String text) {
        if (text.contains("\\u0000")) {
            throw new IllegalArgumentException("text with the character 0 cannot be stored");
        }
        return text;
    }
}
