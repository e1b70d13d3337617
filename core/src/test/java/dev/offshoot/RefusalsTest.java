package dev.offshoot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.command.CorrectionRejection;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.StreamRejection;
import dev.offshoot.date.CalendarPeriod;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.StreamType;
import dev.offshoot.quantity.Quantity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal of every stream says what is wrong, in a sentence. */
class RefusalsTest {

    private static final List<Object> PLAIN = List.of(
            "word",
            7,
            7L,
            true,
            new BigDecimal("12.5"),
            LocalDate.of(2020, 5, 1),
            Instant.parse("2020-05-01T09:00:00Z"),
            PartialDate.parse("2020"),
            Quantity.parse("12"));

    static Stream<Class<?>> refusals() {
        var roots = Stream.concat(
                OffshootContexts.streamTypes().all().stream().map(RefusalsTest::root),
                Stream.of(StreamRejection.class));
        return roots.flatMap(RefusalsTest::leaves);
    }

    /** The root of a family's refusals is what its decider may answer with. */
    private static Class<?> root(StreamType<?, ?, ?, ?> streamType) {
        return Arrays.stream(streamType.decider().getClass().getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[3])
                .map(type -> (Class<?>) type)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RefusalsTest::leaves)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void explain_themselves(Class<?> refusal) {
        var reason = ((Rejection) sample(refusal)).reason();
        assertThat(reason.kind()).isNotNull();
        assertThat(reason.field()).isNotNull();
        assertThat(reason.message()).matches("(?s).{10,}[.!?]").doesNotContain("null", "Optional", "[", "%s");
    }

    private static Object sample(Type type) {
        if (type instanceof ParameterizedType some) {
            var raw = (Class<?>) some.getRawType();
            var inside = some.getActualTypeArguments();
            if (raw == Optional.class) {
                return Optional.of(sample(inside[0]));
            }
            return raw == Map.class
                    ? Map.of(sample(inside[0]), sample(inside[1]))
                    : raw == Set.class ? Set.of(sample(inside[0])) : List.of(sample(inside[0]));
        }
        var raw = (Class<?>) type;
        if (raw == Rejection.class) {
            return new CorrectionRejection.NoReasonGiven();
        }
        if (raw == CalendarPeriod.class) {
            return new CalendarPeriod.Day(LocalDate.of(2020, 5, 1));
        }
        return PLAIN.stream()
                .filter(value -> wrapped(raw).isInstance(value))
                .findFirst()
                .orElseGet(() -> made(raw));
    }

    private static Class<?> wrapped(Class<?> type) {
        return type == int.class
                ? Integer.class
                : type == long.class ? Long.class : type == boolean.class ? Boolean.class : type;
    }

    private static Object made(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return sample(type.getPermittedSubclasses()[0]);
        }
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(c -> sample(c.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("cannot make a " + type, impossible);
        }
    }
}
