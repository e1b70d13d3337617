package dev.offshoot.decider;

import dev.offshoot.quantity.SameByValue;
import dev.offshoot.stream.AskedAs;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.RecordedEvent;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** In what an entry says otherwise than an event of its kind with its circumstances would. */
public final class Differences {

    private Differences() {}

    /** The fields that differ: those of the event, and what was said beside it. */
    public static List<String> between(EventMetadata said, Event event, RecordedEvent<? extends Event> recorded) {
        return Stream.concat(own(event, recorded.event()), beside(said, recorded.metadata()))
                .toList();
    }

    private static Stream<String> own(Event one, Event other) {
        return one.equals(other)
                ? Stream.empty()
                : Arrays.stream(one.getClass().getRecordComponents())
                        .filter(component -> !SameByValue.same(value(component, one), value(component, other)))
                        .flatMap(Differences::asked);
    }

    private static Stream<String> asked(RecordComponent component) {
        var fields = component.getAnnotation(AskedAs.class);
        return fields == null ? Stream.of(component.getName()) : Arrays.stream(fields.value());
    }

    private static Stream<String> beside(EventMetadata one, EventMetadata other) {
        var said = one.provenance();
        var recorded = other.provenance();
        return Stream.of(
                        said.note().equals(recorded.note()) ? "" : "note",
                        said.confidence() == recorded.confidence() ? "" : "confidence",
                        said.precision().equals(recorded.precision()) ? "" : "precision",
                        one.known().equals(other.known()) ? "" : "knownSince")
                .filter(name -> !name.isEmpty());
    }

    private static Object value(RecordComponent component, Event event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("cannot read " + component, unreadable);
        }
    }
}
