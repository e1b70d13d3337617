package dev.offshoot.counter;

import dev.offshoot.command.Command;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;

/** What may be asked of a counter. */
public sealed interface CounterCommand extends Command {

    CounterId counter();

    @Override
    default StreamId stream() {
        return new StreamId("counter", counter().value());
    }

    record StartCounter(CounterId counter, String title) implements CounterCommand {}

    record RaiseCounter(CounterId counter, int by, Optional<String> note) implements CounterCommand {}

    /** Raises one that leans on another. */
    record RaiseBeside(CounterId counter, int by, CounterId beside) implements CounterCommand {
        @Override
        public List<StreamId> about() {
            return List.of(new StreamId("counter", beside.value()));
        }
    }

    /** Several events at once. */
    record RaiseOften(CounterId counter, List<Integer> by) implements CounterCommand {}
}
