package dev.offshoot.adapter.persistence.log.codec;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** A member whose type is a sealed interface says which of its kinds it is, in a member called <code>is</code>. */
final class SealedTypes extends JacksonAnnotationIntrospector {

    private static final JsonTypeInfo.Value IS = JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.SIMPLE_NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, null, null);

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return isSealed(annotated) ? IS : super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        return isSealed(annotated)
                ? leaves(annotated.getRawType()).map(NamedType::new).toList()
                : super.findSubtypes(config, annotated);
    }

    private static boolean isSealed(Annotated annotated) {
        return annotated instanceof AnnotatedClass
                && annotated.getRawType().isSealed()
                && annotated.getRawType().isInterface()
                && TextForm.of(annotated.getRawType()).isEmpty();
    }

    /** The kinds that a sealed interface permits, however deep; a type that is not sealed is its only kind. */
    public static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() && type.isInterface()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedTypes::leaves)
                : Stream.of(type);
    }
}
