package dev.offshoot.adapter.persistence.log;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Any value of records as text that is the same in every run: what has no order of its own is put into one. */
public final class PlainText {

    private PlainText() {}

    public static String of(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(PlainText::of).orElse("-");
            case Set<?> set -> set.stream().map(PlainText::of).sorted().toList().toString();
            case List<?> list -> list.stream().map(PlainText::of).toList().toString();
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e -> of(e.getKey()) + "=" + of(e.getValue()))
                        .sorted()
                        .toList()
                        .toString();
            case Record record -> record(record);
            default -> value.toString();
        };
    }

    private static String record(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> {
                    try {
                        var accessor = component.getAccessor();
                        accessor.setAccessible(true);
                        return component.getName() + "=" + of(accessor.invoke(record));
                    } catch (ReflectiveOperationException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "(", ")"));
    }
}
