package dev.offshoot.adapter.persistence.log.codec;

import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** A correction holds another event: its stored name and revision, then its JSON. */
final class CorrectionModule extends SimpleModule {

    private final EventTypes types;

    CorrectionModule(EventTypes types) {
        super("offshoot-corrections");
        this.types = types;
        addSerializer(EventCorrected.class, new Writer());
        addDeserializer(EventCorrected.class, new Reader());
    }

    private final class Writer extends ValueSerializer<EventCorrected> {
        @Override
        public void serialize(EventCorrected correction, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeNumberProperty("corrects", correction.corrects());
            json.writeStringProperty("reason", correction.reason());
            correction.instead().ifPresent(event -> {
                var type = types.of(event.getClass());
                json.writeObjectPropertyStart("instead");
                json.writeStringProperty("type", type.name());
                json.writeNumberProperty("revision", type.revision());
                json.writeName("payload");
                context.writeValue(json, event);
                json.writeEndObject();
            });
            json.writeEndObject();
        }
    }

    /** What is stored of it. */
    private record Stored(long corrects, String reason, Optional<Instead> instead) {}

    private record Instead(String type, int revision, JsonNode payload) {}

    private final class Reader extends ValueDeserializer<EventCorrected> {
        @Override
        public EventCorrected deserialize(JsonParser parser, DeserializationContext context) {
            var stored = context.readValue(parser, Stored.class);
            return new EventCorrected(
                    stored.corrects(), stored.reason(), stored.instead().map(instead -> event(instead, context)));
        }

        private Event event(Instead instead, DeserializationContext context) {
            var type = types.named(instead.type());
            var payload = types.upcast(type, instead.revision(), instead.payload());
            return context.readTreeAsValue(payload, type.event());
        }
    }
}
