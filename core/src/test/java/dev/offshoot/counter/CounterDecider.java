package dev.offshoot.counter;

import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Rejection;
import dev.offshoot.counter.CounterCommand.RaiseBeside;
import dev.offshoot.counter.CounterCommand.RaiseCounter;
import dev.offshoot.counter.CounterCommand.RaiseOften;
import dev.offshoot.counter.CounterCommand.StartCounter;
import dev.offshoot.counter.CounterEvent.CounterRaised;
import dev.offshoot.counter.CounterEvent.CounterStarted;
import dev.offshoot.decider.Decider;
import dev.offshoot.decider.Decision;
import dev.offshoot.decider.StreamType;
import dev.offshoot.decider.UniqueKeys;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.UniqueKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Starts once, and only goes up. */
public final class CounterDecider implements Decider<CounterCommand, Counter, CounterEvent, CounterRejection> {

    public static final StreamType<CounterCommand, Counter, CounterEvent, CounterRejection> STREAM_TYPE =
            new StreamType<>("counter", CounterCommand.class, CounterEvent.class, Counter.class, new CounterDecider());

    @Override
    public Counter initial() {
        return new Counter.Absent();
    }

    @Override
    public Decision<CounterEvent, CounterRejection> decide(
            CommandEnvelope<? extends CounterCommand> asked, Counter state) {
        return switch (asked.command()) {
            case StartCounter(var counter, var title) ->
                switch (state) {
                    case Counter.Running(var now, var _, var _) when now.equals(title) -> Decision.alreadyDone();
                    case Counter.Running _ -> Decision.reject(new CounterRejection.AlreadyStarted());
                    case Counter.Absent _ -> accepted(new CounterStarted(counter, title, List.of("new")));
                };
            case RaiseCounter(var _, var by, var _)
            when by < 0 -> new Decision.Rejected<>(new CounterRejection.Negative(by));
            case RaiseCounter(var counter, var by, var note) -> raise(state, raised(counter, by, note));
            case RaiseBeside(var counter, var by, var _) -> raise(state, raised(counter, by, Optional.empty()));
            case RaiseOften(var counter, var amounts) ->
                raise(
                        state,
                        amounts.stream()
                                .flatMap(by -> raised(counter, by, Optional.empty()).stream())
                                .toList());
        };
    }

    private static Decision<CounterEvent, CounterRejection> raise(Counter state, List<CounterEvent> events) {
        return state instanceof Counter.Running
                ? new Decision.Accepted<>(events)
                : new Decision.Rejected<>(new CounterRejection.NotStarted());
    }

    private static List<CounterEvent> raised(CounterId counter, int by, Optional<String> note) {
        CounterEvent.Cause cause =
                note.<CounterEvent.Cause>map(CounterEvent.Cause.Said::new).orElseGet(CounterEvent.Cause.Unsaid::new);
        return by == 0 ? List.of() : List.of(new CounterRaised(counter, by, note, cause));
    }

    private static Decision<CounterEvent, CounterRejection> accepted(CounterEvent event) {
        return new Decision.Accepted<>(List.of(event));
    }

    /** A title that begins with “Sole” is that of one counter. */
    @Override
    public Optional<UniqueKeys<CounterEvent>> uniqueKeys() {
        return Optional.of(new UniqueKeys<>() {
            @Override
            public Set<UniqueKey> of(CounterEvent event) {
                return event instanceof CounterStarted started
                                && started.title().startsWith("Sole")
                        ? Set.of(new UniqueKey("title", started.title()))
                        : Set.of();
            }

            @Override
            public Rejection heldBy(UniqueKey key, StreamId holder) {
                return new CounterRejection.TitleTaken(key.value(), holder.key());
            }
        });
    }

    @Override
    public Counter evolve(Counter state, RecordedEvent<? extends CounterEvent> recorded) {
        return switch (recorded.event()) {
            case CounterStarted(var _, var title, var _) -> new Counter.Running(title, 0, Map.of());
            case CounterRaised(var counter, var by, var note, var _) ->
                state instanceof Counter.Running(var title, var total, var _)
                        ? new Counter.Running(title, total + by, Map.of(counter, note))
                        : state;
        };
    }
}
