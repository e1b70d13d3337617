package dev.offshoot.command.gateway;

import dev.offshoot.command.Command;
import dev.offshoot.command.Rejection;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.ResourcePath;
import dev.offshoot.decider.StreamType;
import dev.offshoot.execution.Preparation;
import dev.offshoot.projection.EventNarrator;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.projection.Titles;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
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
     * The sentence for an event of this context, worked out for the moment asked.
     *
     * @param counting the events of its stream that count at that moment, it among them; read only if it matters
     */
    public String tell(
            RecordedEvent<? extends Event> event,
            Supplier<List<RecordedEvent<? extends Event>>> counting,
            Titles names) {
        var others = new Deferred<RecordedEvent<? extends E>>(() -> counting.get().stream()
                .<RecordedEvent<? extends E>>map(this::typed)
                .toList());
        return narrator.tell(
                narrator.workedOut(typed(event), others),
                names.enteredBy(event.metadata().actor()));
    }

    private RecordedEvent<E> typed(RecordedEvent<? extends Event> event) {
        return event.as(streamType.events().cast(event.event()));
    }
}
