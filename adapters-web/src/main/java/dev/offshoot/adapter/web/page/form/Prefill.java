package dev.offshoot.adapter.web.page.form;

import dev.offshoot.intake.Words;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.PartialDate;
import dev.offshoot.kernel.Quantity;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.Stamp;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a form would have held to record an event: its components by name, and its circumstances. */
final class Prefill {

    private Prefill() {}

    static Typed of(Recorded<? extends Event> recorded) {
        var texts = new HashMap<String, List<String>>(circumstances(recorded.stamp()));
        for (var component : recorded.event().getClass().getRecordComponents()) {
            var written = written(value(component, recorded.event())).toList();
            if (!written.isEmpty()) {
                texts.put(component.getName(), written);
            }
        }
        return new Typed(texts);
    }

    private static Map<String, List<String>> circumstances(Stamp stamp) {
        var texts = new HashMap<String, List<String>>();
        texts.put("occurred", List.of(stamp.occurred().edtf()));
        stamp.known()
                .ifPresent(known -> texts.put("knownSince", List.of(known.day().toString())));
        stamp.provenance().source().ifPresent(source -> texts.put("source", List.of(source)));
        stamp.provenance().note().ifPresent(note -> texts.put("note", List.of(note)));
        stamp.provenance().precision().ifPresent(precision -> texts.put("precision", List.of(precision)));
        texts.put("confidence", List.of(Words.kebab(stamp.provenance().confidence())));
        return texts;
    }

    private static Stream<String> written(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Optional<?> optional -> optional.stream().flatMap(Prefill::written);
            case Collection<?> many -> many.stream().flatMap(Prefill::written);
            case Enum<?> constant -> Stream.of(Words.kebab(constant));
            case PartialDate date -> Stream.of(date.edtf());
            case Quantity quantity -> Stream.of(quantity.written());
            case BigDecimal number -> Stream.of(number.toPlainString());
            case Boolean yes -> Stream.of(yes ? "yes" : "no");
            case Record id
            when id.getClass().getRecordComponents().length == 1 ->
                written(value(id.getClass().getRecordComponents()[0], id));
            case Record _ -> Stream.empty();
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
