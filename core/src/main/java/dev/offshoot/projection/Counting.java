package dev.offshoot.projection;

import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.time.Timeline;
import dev.offshoot.time.Timeline.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The events of a stream that count at one moment, and what is worked out from them: once, however many sentences ask for
 * it. They are read when they are first asked for.
 */
public final class Counting<E extends Event> {

    private final Supplier<List<RecordedEvent<? extends E>>> source;
    private final Map<List<?>, Timeline<?>> timelines = new HashMap<>();
    private Optional<List<RecordedEvent<? extends E>>> read = Optional.empty();

    public Counting(Supplier<List<RecordedEvent<? extends E>>> source) {
        this.source = source;
    }

    public List<RecordedEvent<? extends E>> events() {
        var events = read.orElseGet(source);
        read = Optional.of(events);
        return events;
    }

    /** All that counts, and an entry itself, even where it counts no more. */
    public Counting<E> with(RecordedEvent<? extends E> entry) {
        return events().contains(entry)
                ? this
                : new Counting<>(() -> Stream.concat(
                                events().stream().filter(other -> other.version() != entry.version()), Stream.of(entry))
                        .toList());
    }

    /**
     * What was said over time of one thing.
     *
     * @param thing what tells it from all else that is said by events of this kind
     * @param said what an event says of it
     */
    @SuppressWarnings("unchecked") // under one thing the same is said
    public <T> Timeline<T> said(List<?> thing, Function<E, Optional<T>> said) {
        return (Timeline<T>) timelines.computeIfAbsent(
                thing,
                _ -> new Timeline<>(events().stream()
                        .flatMap(told -> said.apply(told.event()).map(value -> Said.of(value, told)).stream())
                        .toList()));
    }
}
