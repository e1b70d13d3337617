package dev.offshoot.docs;

import dev.offshoot.command.CorrectionRejection;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one of any record; its texts are the names of its components. */
final class Samples {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Samples() {}

    public static Object of(Class<?> record) {
        var components = record.getRecordComponents();
        var values = Arrays.stream(components).map(Samples::value).toArray();
        try {
            var constructor = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("no sample of " + record, impossible);
        }
    }

    private static Object value(RecordComponent component) {
        return value(
                component.getGenericType(),
                component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    private static Object value(Type type, String name) {
        var plain = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (plain == Optional.class) {
            return Optional.empty();
        }
        if (plain == List.class) {
            return List.of(value(((ParameterizedType) type).getActualTypeArguments()[0], name));
        }
        if (plain == Set.class) {
            return Set.of(value(((ParameterizedType) type).getActualTypeArguments()[0], name));
        }
        if (plain == Map.class) {
            return Map.of();
        }
        return plain(plain, name);
    }

    private static Object plain(Class<?> type, String name) {
        if (type == String.class) {
            return name;
        }
        if (type == int.class || type == Integer.class) {
            return 2;
        }
        if (type == long.class || type == Long.class) {
            return 2L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.TEN;
        }
        if (type == Quantity.class) {
            return Quantity.exactly(10);
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (PartialDate.class.isAssignableFrom(type)) {
            return PartialDate.on(DAY);
        }
        if (type == Rejection.class) {
            return new CorrectionRejection.NoReasonGiven();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return kind(type, name);
    }

    private static Object kind(Class<?> type, String name) {
        if (type.isSealed()) {
            return of(Kinds.of(type).getFirst());
        }
        if (type == Rejection.class) {
            return new CorrectionRejection.NoReasonGiven();
        }
        var only = type.getRecordComponents();
        return only.length == 1
                        && only[0].getType() == String.class
                        && ConstantWords.kebab(type).endsWith("-id")
                ? key(type, name)
                : of(type);
    }

    private static Object key(Class<?> type, String name) {
        try {
            return type.getDeclaredConstructor(String.class).newInstance(name);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("no sample of " + type, impossible);
        }
    }
}
