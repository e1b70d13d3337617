package dev.offshoot.counter;

import dev.offshoot.stream.Event;
import java.util.List;
import java.util.Optional;

/** What may happen to a counter. */
public sealed interface CounterEvent extends Event {

    record CounterStarted(CounterId counter, String title, List<String> tags) implements CounterEvent {}

    record CounterRaised(CounterId counter, int by, Optional<String> note, Cause cause) implements CounterEvent {}

    /** Why a counter was raised. */
    sealed interface Cause {
        record Unsaid() implements Cause {}

        record Said(String words) implements Cause {}
    }
}
