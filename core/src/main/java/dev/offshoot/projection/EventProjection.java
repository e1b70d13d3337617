package dev.offshoot.projection;

import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;

/**
 * A projection that keeps lines per event, and only ever adds to them.
 *
 * @param <L> the line
 */
public interface EventProjection<L> {

    List<L> lines(RecordedEvent<? extends Event> event);
}
