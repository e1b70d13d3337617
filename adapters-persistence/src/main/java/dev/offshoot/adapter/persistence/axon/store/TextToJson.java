package dev.offshoot.adapter.persistence.axon.store;

import dev.offshoot.adapter.persistence.log.codec.EventCodec;
import org.axonframework.serialization.ContentTypeConverter;
import tools.jackson.databind.JsonNode;

/** Stored text as the JSON that upcasters change. */
record TextToJson(EventCodec codec) implements ContentTypeConverter<String, JsonNode> {

    @Override
    public Class<String> expectedSourceType() {
        return String.class;
    }

    @Override
    public Class<JsonNode> targetType() {
        return JsonNode.class;
    }

    @Override
    public JsonNode convert(String text) {
        return codec.tree(text);
    }
}
