package dev.offshoot.decider;

import dev.offshoot.command.Command;
import dev.offshoot.command.Rejection;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One kind of stream: its category, its decider, and the roots of its sealed families.
 *
 * @param state the root of its state, which a snapshot stores
 */
public record StreamType<C extends Command, S, E extends Event, R extends Rejection>(
        String category, Class<C> commands, Class<E> events, Class<S> state, Decider<C, S, E, R> decider) {

    /** What some events of one of its streams name, corrections heeded. */
    public Set<StreamId> mentions(List<RecordedEvent<? extends Event>> stream) {
        return Corrections.settle(stream).stream()
                .flatMap(recorded -> decider.mentions(events.cast(recorded.event())).stream())
                .collect(Collectors.toSet());
    }

    /** What they name or named, whether it counts or not. */
    public Set<StreamId> everMentioned(List<RecordedEvent<? extends Event>> stream) {
        return stream.stream()
                .map(RecordedEvent::event)
                .flatMap(event ->
                        event instanceof EventCorrected correction ? correction.instead().stream() : Stream.of(event))
                .filter(events::isInstance)
                .flatMap(event -> decider.mentions(events.cast(event)).stream())
                .collect(Collectors.toSet());
    }
}
