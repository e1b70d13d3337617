package dev.offshoot.command.gateway;

import dev.offshoot.command.Command;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.decider.StreamType;
import dev.offshoot.execution.Preparation;
import dev.offshoot.projection.Counting;
import dev.offshoot.projection.EventNarrator;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * A bounded context as the rest of the platform sees it.
 *
 * @param actions all that may be asked of its streams
 * @param streamProjection its line per stream
 * @param narrator its events in plain words
 */
public record BoundedContext<C extends Command, S, E extends Event, R extends Rejection, L>(
        StreamType<C, S, E, R> streamType,
        ResourcePath place,
        List<CommandForm> actions,
        StreamProjection<E, L> streamProjection,
        Class<L> line,
        EventNarrator<E> narrator,
        Preparation preparation) {

    public BoundedContext {
        actions = List.copyOf(actions);
    }

    /** The sentence for an event of this context, as it was recorded. */
    public String tell(RecordedEvent<? extends Event> event, Titles names) {
        return narrator.tell(
                typed(event).event(), names.enteredBy(event.metadata().actor()));
    }

    /**
     * The sentences for entries of one stream of this context, worked out for the moment asked.
     *
     * @param counting the events of the stream that count at that moment; read only if they matter, and once
     */
    public BiFunction<RecordedEvent<? extends Event>, Titles, String> telling(
            Supplier<List<RecordedEvent<? extends Event>>> counting) {
        var all = new Counting<E>(() -> counting.get().stream()
                .<RecordedEvent<? extends E>>map(this::typed)
                .toList());
        return (entry, names) -> narrator.tell(
                narrator.workedOut(typed(entry), () -> all.with(typed(entry))),
                names.enteredBy(entry.metadata().actor()));
    }

    private RecordedEvent<E> typed(RecordedEvent<? extends Event> event) {
        return event.as(streamType.events().cast(event.event()));
    }
}
