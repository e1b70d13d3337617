package dev.offshoot.adapter.persistence.axon.store;

import dev.offshoot.adapter.persistence.log.codec.EventCodec;
import dev.offshoot.stream.Event;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Lets Axon write and read events under our names and in our JSON. */
public final class CodecSerializer implements Serializer {

    private final EventCodec codec;
    private final ChainingConverter converter = new ChainingConverter();

    public CodecSerializer(EventCodec codec) {
        this.codec = codec;
        converter.registerConverter(new TextToJson(codec));
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expected) {
        var text = object instanceof Event event ? codec.write(event) : metadata(object);
        return new SimpleSerializedObject<>(
                expected.cast(text), expected, typeForClass(object == null ? Map.class : object.getClass()));
    }

    private String metadata(@Nullable Object object) {
        if (object instanceof Map<?, ?> map) {
            return codec.write(strings(map));
        }
        throw new IllegalArgumentException("neither an event nor what is said of one: " + object);
    }

    private static Map<String, String> strings(Map<?, ?> map) {
        var text = new LinkedHashMap<String, String>();
        map.forEach((key, value) -> text.put(key.toString(), value.toString()));
        return text;
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expected) {
        return expected == String.class;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return SerializedMetaData.isSerializedMetaData(stored)
                ? (T) MetaData.from(codec.readMetadata(stored.getData().toString()))
                : (T) event(stored.getType(), stored.getData());
    }

    private Event event(SerializedType type, Object data) {
        return data instanceof JsonNode upcast
                ? codec.read(type.getName(), upcast)
                : codec.read(type.getName(), Integer.parseInt(type.getRevision()), data.toString());
    }

    /** A name that nobody knows is no reason to stop reading: its payload is, for whoever reads it. */
    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        if (type.getName().equals(MetaData.class.getName())) {
            return MetaData.class;
        }
        return codec.types().knows(type.getName())
                ? codec.types().named(type.getName()).event()
                : Event.class;
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || !Event.class.isAssignableFrom(type)) {
            return new SimpleSerializedType(MetaData.class.getName(), null);
        }
        var stored = codec.types().of(type);
        return new SimpleSerializedType(stored.name(), Integer.toString(stored.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
