package dev.offshoot.adapter.persistence.log.codec;

import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.StreamId;
import java.lang.reflect.Constructor;
import java.util.Optional;
import java.util.function.Function;

/** How values that are one piece of text are written and read: ids, dates, quantities. */
public record TextForm(Function<Object, String> write, Function<String, Object> read) {

    public static Optional<TextForm> of(Class<?> type) {
        if (PartialDate.class.isAssignableFrom(type)) {
            return Optional.of(new TextForm(value -> ((PartialDate) value).edtf(), PartialDate::parse));
        }
        if (Quantity.class.isAssignableFrom(type)) {
            return Optional.of(new TextForm(value -> ((Quantity) value).written(), Quantity::parse));
        }
        if (type == StreamId.class) {
            return Optional.of(new TextForm(Object::toString, StreamId::parse));
        }
        return isId(type) ? Optional.of(id(type)) : Optional.empty();
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getSimpleName().endsWith("Id")
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    private static TextForm id(Class<?> type) {
        try {
            var accessor = type.getRecordComponents()[0].getAccessor();
            accessor.setAccessible(true);
            Constructor<?> constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return new TextForm(
                    value -> (String) unfailing(() -> accessor.invoke(value)),
                    text -> unfailing(() -> constructor.newInstance(text)));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object unfailing(Reflection call) {
        try {
            return call.run();
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    private interface Reflection {
        Object run() throws ReflectiveOperationException;
    }
}
