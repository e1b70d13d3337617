package dev.offshoot.docs;

import dev.offshoot.decider.Decider;
import dev.offshoot.decider.StreamType;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The kinds that sealed families permit. */
final class Kinds {

    private Kinds() {}

    /** However deep, in the order in which they are declared. */
    static List<Class<?>> of(Class<?> streamType) {
        return leaves(streamType).toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Kinds::leaves) : Stream.of(type);
    }

    /** The root of a family's refusals, as its decider names it. */
    static Class<?> refusals(StreamType<?, ?, ?, ?> streamType) {
        return Arrays.stream(streamType.decider().getClass().getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(type -> type.getRawType() == Decider.class)
                .map(type -> (Class<?>) type.getActualTypeArguments()[3])
                .findFirst()
                .orElseThrow();
    }
}
