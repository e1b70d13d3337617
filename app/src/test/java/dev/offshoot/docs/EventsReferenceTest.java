package dev.offshoot.docs;

import static dev.offshoot.docs.Generated.cell;
import static java.util.stream.Collectors.joining;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adapter.persistence.log.codec.EventTypes;
import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.EventCorrected;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The reference lists every event as it is stored, and who records it. */
class EventsReferenceTest {

    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "text",
            PartialDate.class, "partial date",
            LocalDate.class, "day",
            Quantity.class, "quantity",
            BigDecimal.class, "number",
            Integer.class, "whole number",
            int.class, "whole number",
            long.class, "whole number",
            Boolean.class, "yes or no",
            boolean.class, "yes or no");

    private final EventTypes types = EventTypes.listed(OffshootContexts.streamTypes());

    @Test
    void is_true_to_the_code() {
        var contexts = OffshootContexts.ALL.stream().map(this::section).collect(joining("\n"));
        Generated.check("docs/reference/events.md", contexts + "\n" + corrected());
    }

    private String section(BoundedContext<?, ?, ?, ?, ?> context) {
        var streamType = context.streamType();
        var events = Kinds.of(streamType.events());
        var mentioned = new LinkedHashSet<Class<?>>();
        var rows = events.stream().map(event -> row(context, event, mentioned)).collect(joining());
        return "## %s\n\n| Stored as | Rev. | Event | Holds | Recorded by |\n| --- | --- | --- | --- | --- |\n%s%s"
                .formatted(streamType.category(), rows, values(events, mentioned));
    }

    private String row(BoundedContext<?, ?, ?, ?, ?> context, Class<?> event, Set<Class<?>> mentioned) {
        var actions = context.actions().stream()
                .filter(action -> action.records() == event)
                .map(action -> "`" + action.name() + "`")
                .collect(joining(", "));
        return line(event, components(event, mentioned), actions.isEmpty() ? "–" : actions);
    }

    private String line(Class<?> event, String components, String recordedBy) {
        var type = types.of(event);
        return "| `%s` | %d | `%s` | %s | %s |\n"
                .formatted(type.name(), type.revision(), event.getSimpleName(), cell(components), recordedBy);
    }

    private String corrected() {
        return "## every stream\n\n| Stored as | Rev. | Event | Holds | Recorded by |\n| --- | --- | --- | --- | --- |\n"
                + line(
                        EventCorrected.class,
                        "`corrects` whole number, `reason` text, `instead` another event of the same kind (optional)",
                        "a correction, or the undoing of an import");
    }

    private static String components(Class<?> record, Set<Class<?>> mentioned) {
        return Arrays.stream(record.getRecordComponents())
                .map(component -> said(component, mentioned))
                .collect(joining(", "));
    }

    private static String said(RecordComponent component, Set<Class<?>> mentioned) {
        return "`%s` %s".formatted(component.getName(), type(component.getGenericType(), mentioned));
    }

    private static String type(Type type, Set<Class<?>> mentioned) {
        if (type instanceof ParameterizedType generic) {
            var of = type(generic.getActualTypeArguments()[0], mentioned);
            return generic.getRawType() == Optional.class
                    ? of + " (optional)"
                    : "list of " + of.replace("key of", "keys of");
        }
        var plain = (Class<?>) type;
        if (PLAIN.containsKey(plain)) {
            return PLAIN.get(plain);
        }
        if (isKey(plain)) {
            return "key of "
                    + ConstantWords.kebab(plain).replaceFirst("-id$", "").replace('-', ' ');
        }
        mentioned.add(plain);
        return plain.getSimpleName();
    }

    private static boolean isKey(Class<?> type) {
        return type.isRecord() && type.getSimpleName().endsWith("Id") && type.getRecordComponents().length == 1;
    }

    /** What the events hold that is neither text, number nor date. */
    private static String values(List<Class<?>> events, Set<Class<?>> mentioned) {
        var told = new LinkedHashSet<Class<?>>(events);
        var lines = new StringBuilder();
        while (!told.containsAll(mentioned)) {
            for (var value : List.copyOf(mentioned)) {
                if (told.add(value)) {
                    lines.append("- `%s`: %s\n".formatted(value.getSimpleName(), value(value, mentioned)));
                }
            }
        }
        return lines.isEmpty() ? "" : "\n" + lines;
    }

    private static String value(Class<?> type, Set<Class<?>> mentioned) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> "`" + constant + "`")
                    .collect(joining(", "));
        }
        if (type.isSealed()) {
            return Kinds.of(type).stream()
                    .map(kind -> "`is` %s: %s".formatted(kind.getSimpleName(), components(kind, mentioned)))
                    .collect(joining("; or "));
        }
        return components(type, mentioned);
    }
}
