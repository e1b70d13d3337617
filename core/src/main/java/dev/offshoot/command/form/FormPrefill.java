package dev.offshoot.command.form;

import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.PartialDate;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The inverse of an action: from an event back to the answers that would record it. A correction begins with them, and
 * what it does not say anew stays.
 */
public final class FormPrefill {
    private static final String OCCURRED = "occurred";

    private FormPrefill() {}

    /** The answers to an action's fields and circumstances; a field that was left empty has none. */
    public static Map<String, List<String>> of(CommandForm action, RecordedEvent<? extends Event> recorded) {
        var answers = new HashMap<>(circumstances(recorded.metadata()));
        for (var field : action.fields()) {
            var written = written(answer(action, field, recorded.event())).toList();
            if (!written.isEmpty()) {
                answers.put(field.name(), written);
            }
        }
        action.occurredIs().ifPresent(field -> occurredIs(field, answers));
        return answers;
    }

    /** The answers to an action's circumstances alone, of an event of which nothing else can be read. */
    public static Map<String, List<String>> circumstances(CommandForm action, RecordedEvent<? extends Event> recorded) {
        var answers = new HashMap<>(circumstances(recorded.metadata()));
        action.occurredIs().ifPresent(field -> occurredIs(field, answers));
        return answers;
    }

    private static void occurredIs(String field, Map<String, List<String>> answers) {
        var occurred = Objects.requireNonNull(answers.get(OCCURRED));
        if (answers.computeIfAbsent(field, _ -> occurred).equals(occurred)) {
            answers.remove(OCCURRED);
        }
    }

    /**
     * What was recalled, with what is said anew in its place; an answer that is said to be empty is empty,
     * but for the date: nothing happened on no day.
     */
    public static Map<String, List<String>> withAnew(
            Map<String, List<String>> recalled, Map<String, List<String>> anew) {
        var answers = new HashMap<>(recalled);
        answers.putAll(anew);
        if (answers.getOrDefault(OCCURRED, List.of()).stream().allMatch(String::isBlank)) {
            Optional.ofNullable(recalled.get(OCCURRED)).ifPresent(date -> answers.put(OCCURRED, date));
        }
        return answers;
    }

    private static Map<String, List<String>> circumstances(EventMetadata metadata) {
        var provenance = metadata.provenance();
        var texts = new HashMap<String, List<String>>();
        texts.put(OCCURRED, List.of(metadata.occurred().edtf()));
        texts.put("confidence", List.of(ConstantWords.kebab(provenance.confidence())));
        metadata.known()
                .ifPresent(known -> texts.put("knownSince", List.of(known.day().toString())));
        provenance.source().ifPresent(source -> texts.put("source", List.of(source)));
        provenance.note().ifPresent(note -> texts.put("note", List.of(note)));
        provenance.precision().ifPresent(precision -> texts.put("precision", List.of(precision)));
        return texts;
    }

    private static @Nullable Object answer(CommandForm action, Field field, Event event) {
        var recall = action.recalls().get(field.name());
        return recall != null ? recall.apply(event) : named(field.name(), event).orElse(null);
    }

    /** The component of a name, of a record or of a record that it holds. */
    private static Optional<Object> named(String name, Object record) {
        var own = components(record)
                .filter(c -> c.getName().equals(name))
                .flatMap(c -> Stream.ofNullable(value(c, record)))
                .filter(answer -> !holdsAnswers(answer))
                .findFirst();
        return own.isPresent()
                ? own
                : components(record)
                        .flatMap(c -> Stream.ofNullable(value(c, record)))
                        .flatMap(held -> held instanceof Optional<?> optional ? optional.stream() : Stream.of(held))
                        .filter(FormPrefill::holdsAnswers)
                        .flatMap(held -> named(name, held).stream())
                        .findFirst();
    }

    /** Whether it is a record of several answers rather than one. */
    private static boolean holdsAnswers(Object held) {
        return held instanceof Record
                && !(held instanceof PartialDate)
                && !(held instanceof Quantity)
                && held.getClass().getRecordComponents().length > 1;
    }

    private static Stream<RecordComponent> components(Object record) {
        return Arrays.stream(record.getClass().getRecordComponents());
    }

    private static Stream<String> written(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Optional<?> optional -> optional.stream().flatMap(FormPrefill::written);
            case Collection<?> many -> many.stream().flatMap(FormPrefill::written);
            case Enum<?> constant -> Stream.of(ConstantWords.kebab(constant));
            case PartialDate date -> Stream.of(date.edtf());
            case Quantity quantity -> Stream.of(quantity.written());
            case BigDecimal number -> Stream.of(number.toPlainString());
            case Boolean yes -> Stream.of(yes ? "yes" : "no");
            case Record id
            when id.getClass().getRecordComponents().length == 1 ->
                written(value(id.getClass().getRecordComponents()[0], id));
            case Record other ->
                throw new IllegalStateException(
                        "no answer is written as " + other.getClass().getName());
            default -> Stream.of(value.toString());
        };
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("cannot read " + component, unreadable);
        }
    }
}
