package dev.offshoot.quantity;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Equality for records that hold exact numbers: 1000 and 1000.00 are the same, and each keeps how it was written. */
public final class SameByValue {

    private SameByValue() {}

    public static boolean equal(Record one, Object other) {
        return one.getClass().isInstance(other)
                && Arrays.stream(one.getClass().getRecordComponents())
                        .allMatch(c -> same(value(c, one), value(c, other)));
    }

    /** The same for what such a record holds. */
    public static boolean same(Object one, Object other) {
        return plain(one).equals(plain(other));
    }

    public static int hash(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(c -> plain(value(c, record)))
                .toList()
                .hashCode();
    }

    private static Object plain(Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros();
            case Optional<?> optional -> optional.map(SameByValue::plain);
            default -> value;
        };
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return Objects.requireNonNull(accessor.invoke(record));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
