package dev.offshoot.counter;

import dev.offshoot.counter.CounterEvent.CounterRaised;
import dev.offshoot.counter.CounterEvent.CounterStarted;
import dev.offshoot.date.Dated;
import dev.offshoot.projection.StreamProjection;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.Timeline.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One line per counter. */
public final class CounterFold implements StreamProjection<CounterEvent, CounterLine> {

    private static final int CAUSES_SHOWN = 3;

    @Override
    public CounterLine begin(StreamId stream) {
        return new CounterLine(new CounterId(stream.key()), "", 0, Optional.empty(), Optional.empty(), List.of());
    }

    @Override
    public CounterLine evolve(CounterLine line, RecordedEvent<? extends CounterEvent> recorded) {
        var first = line.first().or(() -> Optional.of(recorded.occurred()));
        return switch (recorded.event()) {
            case CounterStarted(var counter, var title, var _) ->
                new CounterLine(counter, title, line.total(), line.latest(), first, line.causes());
            case CounterRaised(var counter, var by, var _, var cause) ->
                new CounterLine(
                        counter,
                        line.title(),
                        line.total() + by,
                        newest(line.latest(), Said.of(by, recorded)),
                        first,
                        lastFew(line.causes(), cause));
        };
    }

    @Override
    public Optional<CounterLine> described(CounterLine line, RecordedEvent<? extends CounterEvent> notYet) {
        return Optional.empty();
    }

    private static Optional<Said<Integer>> newest(Optional<Said<Integer>> before, Said<Integer> said) {
        return Dated.newest(Stream.concat(before.stream(), Stream.of(said)).toList(), Said::dated);
    }

    private static List<CounterEvent.Cause> lastFew(List<CounterEvent.Cause> causes, CounterEvent.Cause cause) {
        var more = new ArrayList<>(causes);
        more.add(cause);
        return List.copyOf(more.subList(Math.max(0, more.size() - CAUSES_SHOWN), more.size()));
    }
}
