package dev.offshoot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.date.PartialDate;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What events hold in exact numbers is compared by value: 1000 and 1000.00 say the same. */
final class EqualEventsTest {

    static Stream<Class<?>> recordsWithNumbers() {
        var found = new LinkedHashSet<Class<?>>();
        OffshootContexts.ALL.forEach(context -> collect(context.streamType().events(), found));
        return found.stream()
                .filter(type -> Arrays.stream(type.getRecordComponents())
                        .anyMatch(c -> c.getGenericType().getTypeName().contains("BigDecimal")));
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            Arrays.stream(plain.getPermittedSubclasses()).forEach(permitted -> collect(permitted, found));
        } else if (type instanceof Class<?> plain && plain.isRecord() && found.add(plain)) {
            Arrays.stream(plain.getRecordComponents()).forEach(c -> collect(c.getGenericType(), found));
        }
    }

    @ParameterizedTest
    @MethodSource("recordsWithNumbers")
    void are_equal_by_value(Class<?> record) throws ReflectiveOperationException {
        var one = make(record, new BigDecimal("1000"));
        var other = make(record, new BigDecimal("1000.00"));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(make(record, BigDecimal.ONE));
        assertThat(one).isNotEqualTo("1000");
    }

    private static Object make(Class<?> record, BigDecimal number) throws ReflectiveOperationException {
        var values = new ArrayList<Object>();
        for (var component : record.getRecordComponents()) {
            values.add(value(component.getGenericType(), number));
        }
        var constructor = record.getDeclaredConstructor(Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
        return constructor.newInstance(values.toArray());
    }

    private static Object value(Type type, BigDecimal number) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? List.of()
                    : Optional.of(value(generic.getActualTypeArguments()[0], number));
        }
        var plain = (Class<?>) type;
        if (plain == BigDecimal.class) {
            return number;
        }
        if (plain == String.class) {
            return "text";
        }
        if (plain == PartialDate.class) {
            return PartialDate.unknown();
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : make(plain.isSealed() ? first(plain) : plain, number);
    }

    private static Class<?> first(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .filter(Class::isRecord)
                .findFirst()
                .orElseThrow();
    }
}
