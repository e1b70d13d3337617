package dev.offshoot.decider;

import dev.offshoot.command.Rejection;
import dev.offshoot.stream.Event;
import java.util.List;

/** What a decider answers: the events that follow, or the reason why none do. */
public sealed interface Decision<E extends Event, R extends Rejection> {

    /** No events means that what was asked is so already. */
    record Accepted<E extends Event, R extends Rejection>(List<E> events) implements Decision<E, R> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Rejected<E extends Event, R extends Rejection>(R rejection) implements Decision<E, R> {}

    @SafeVarargs
    @SuppressWarnings("varargs") // the list copies it
    static <E extends Event, R extends Rejection> Decision<E, R> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E extends Event, R extends Rejection> Decision<E, R> reject(R rejection) {
        return new Rejected<>(rejection);
    }

    /** A repeated request is welcome and changes nothing. */
    static <E extends Event, R extends Rejection> Decision<E, R> alreadyDone() {
        return new Accepted<>(List.of());
    }
}
