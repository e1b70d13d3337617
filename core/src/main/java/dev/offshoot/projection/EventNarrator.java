package dev.offshoot.projection;

import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import java.util.function.Supplier;

/** Says an event in plain words, as one sentence without its full stop; the sentence starts in lower case. */
@FunctionalInterface
public interface EventNarrator<E extends Event> {

    String tell(E event, Titles names);

    /**
     * The event with what it says of other events, such as "from what", worked out anew: what it stored is what was
     * believed when it was typed, and news that came later may have changed what came before it.
     *
     * @param counting the events of its stream that count at the moment asked, it among them; asked for only if they
     *     matter
     */
    default E workedOut(RecordedEvent<? extends E> event, Supplier<Counting<E>> counting) {
        return event.event();
    }
}
