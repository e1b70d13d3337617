package dev.offshoot.adapter.persistence.log.codec;

import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.StreamId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Makes one instance of any record, the same every time: texts say which component they stand for. */
public final class Samples {

    private static final Map<Class<?>, Object> FIXED = Map.ofEntries(
            Map.entry(int.class, 7),
            Map.entry(Integer.class, 7),
            Map.entry(long.class, 7L),
            Map.entry(Long.class, 7L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(BigDecimal.class, new BigDecimal("12.5")),
            Map.entry(LocalDate.class, LocalDate.of(2013, 4, 5)),
            Map.entry(Instant.class, Instant.parse("2013-04-05T09:30:00Z")),
            Map.entry(Year.class, Year.of(2013)),
            Map.entry(YearMonth.class, YearMonth.of(2013, 4)),
            Map.entry(Period.class, Period.ofMonths(3)),
            Map.entry(Duration.class, Duration.ofHours(3)),
            Map.entry(URI.class, URI.create("https://example.org/source")),
            Map.entry(OptionalInt.class, OptionalInt.of(7)),
            Map.entry(OptionalLong.class, OptionalLong.of(7)),
            Map.entry(PartialDate.class, PartialDate.parse("2013-04-05")),
            Map.entry(Quantity.class, Quantity.parse("about 33")),
            Map.entry(StreamId.class, StreamId.parse("stream-key")));

    private final Event anyEvent;

    /** @param anyEvent what stands for an event inside another */
    public Samples(Event anyEvent) {
        this.anyEvent = anyEvent;
    }

    public <T> T of(Class<T> type) {
        return type.cast(make(type, type.getSimpleName(), Map.of()));
    }

    private Object make(Type type, String name, Map<TypeVariable<?>, Type> arguments) {
        return switch (type) {
            case TypeVariable<?> variable -> make(arguments.get(variable), name, arguments);
            case ParameterizedType generic -> generic(generic, name, arguments);
            case Class<?> plain -> plain(plain, name);
            default -> throw new IllegalArgumentException("no sample of " + type);
        };
    }

    private Object generic(ParameterizedType type, String name, Map<TypeVariable<?>, Type> outer) {
        var raw = (Class<?>) type.getRawType();
        var first = type.getActualTypeArguments()[0];
        if (raw == Optional.class) {
            return Optional.of(make(first, name, outer));
        }
        if (raw == Set.class) {
            return Set.of(make(first, name, outer));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of(make(first, name, outer), make(type.getActualTypeArguments()[1], name, outer));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return List.of(make(first, name, outer));
        }
        var arguments = new HashMap<>(outer);
        for (var n = 0; n < raw.getTypeParameters().length; n++) {
            arguments.put(raw.getTypeParameters()[n], type.getActualTypeArguments()[n]);
        }
        return record(raw, arguments);
    }

    private Object plain(Class<?> type, String name) {
        if (FIXED.containsKey(type)) {
            return FIXED.get(type);
        }
        if (type == String.class) {
            return name;
        }
        if (type == Event.class) {
            return anyEvent;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return plain(SealedTypes.leaves(type).findFirst().orElseThrow(), name);
        }
        if (TextForm.of(type).isPresent()) {
            return TextForm.of(type).get().read().apply(name.toLowerCase(Locale.ROOT));
        }
        return record(type, Map.of());
    }

    private Object record(Class<?> type, Map<TypeVariable<?>, Type> arguments) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("no sample of " + type.getName() + "; add one to FIXED");
        }
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(c -> c.getType()).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(c -> make(c.getGenericType(), c.getName(), arguments))
                    .toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(
                    type.getName() + " refuses its sample; add one to FIXED: " + refused.getCause(), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
