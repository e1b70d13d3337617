package dev.offshoot.kernel;

import java.util.List;

/**
 * A projection that keeps lines per event, and only ever adds to them.
 *
 * @param <L> the line
 */
public interface EventProjection<L> {

    List<L> lines(RecordedEvent<? extends Event> event);
}
