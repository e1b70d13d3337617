package dev.offshoot.adapter.persistence.log.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as JSON, without an annotation on any of them: an id, a date, a quantity is its text; what is absent is left
 * out; a member that was not there yet reads as none; a member that is no longer known is passed over.
 */
public final class Json {

    private final JsonMapper mapper;
    private final Map<Class<?>, JavaType> types = new ConcurrentHashMap<>();
    private final Map<JavaType, ObjectWriter> writers = new ConcurrentHashMap<>();

    public Json(EventTypes types) {
        this(builder -> builder.addModule(new CorrectionModule(types)));
    }

    private Json(UnaryOperator<JsonMapper.Builder> more) {
        var builder = JsonMapper.builder()
                .addModule(new TextModule())
                .annotationIntrospector(new SealedTypes())
                .changeDefaultVisibility(v -> v.withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY)
                        .withCreatorVisibility(Visibility.ANY))
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
        for (var many : List.of(List.class, Set.class, Map.class, Collection.class)) {
            builder.withConfigOverride(many, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        }
        mapper = more.apply(builder).build();
    }

    public String write(Object value) {
        return write(value, value.getClass());
    }

    /** Writes a value as the type it will be read as. */
    public String write(Object value, Class<?> type) {
        return write(value, types.computeIfAbsent(type, mapper::constructType));
    }

    public String write(Object value, JavaType type) {
        return writers.computeIfAbsent(type, mapper::writerFor).writeValueAsString(value);
    }

    public <T> T read(String text, Class<T> type) {
        return mapper.readValue(text, type);
    }

    /** Reads a value of a generic type. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T read(String text, JavaType type) {
        return mapper.readValue(text, type);
    }

    public JavaType type(Class<?> generic, Class<?>... arguments) {
        return mapper.getTypeFactory().constructParametricType(generic, arguments);
    }

    JsonMapper mapper() {
        return mapper;
    }
}
