package dev.offshoot.adapter.web.history.api;

import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.StreamId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an event says, as plain data: dates in EDTF, quantities as written, ids as text, constants in kebab-case. */
final class EventFields {

    private EventFields() {}

    static Map<String, Object> of(Event event) {
        return fields((Record) event);
    }

    private static Map<String, Object> fields(Record record) {
        var data = new LinkedHashMap<String, Object>();
        for (var component : record.getClass().getRecordComponents()) {
            plain(read(record, component)).ifPresent(value -> data.put(component.getName(), value));
        }
        return data;
    }

    /** Empty for what is not known. */
    private static Optional<Object> plain(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.flatMap(EventFields::plain);
            case PartialDate date -> Optional.of(date.edtf());
            case Quantity quantity -> Optional.of(quantity.written());
            case StreamId stream -> Optional.of(stream.toString());
            case Enum<?> constant -> Optional.of(ConstantWords.kebab(constant));
            case Temporal when -> Optional.of(when.toString());
            case Collection<?> items -> Optional.of(items(items));
            case Event other -> Optional.of(typed(other));
            case Record record ->
                Optional.of(isId(record) ? read(record, record.getClass().getRecordComponents()[0]) : fields(record));
            default -> Optional.of(value);
        };
    }

    private static List<Object> items(Collection<?> items) {
        return items.stream().flatMap(item -> plain(item).stream()).toList();
    }

    /** An event inside an event, as a correction has it, says of which type it is. */
    private static Map<String, Object> typed(Event event) {
        var data = new LinkedHashMap<String, Object>();
        data.put("type", ConstantWords.kebab(event.getClass()));
        data.putAll(of(event));
        return data;
    }

    private static boolean isId(Record record) {
        var components = record.getClass().getRecordComponents();
        return components.length == 1
                && components[0].getName().equals("value")
                && components[0].getType() == String.class;
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException closed) {
            throw new IllegalStateException("an event keeps its " + component.getName() + " to itself", closed);
        }
    }
}
