package dev.offshoot.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns away what would make an entry of another stream untrue. Asked of whatever is recorded: a fact told late, a
 * correction, the undoing of a file. What did not hold before is no fault of what is recorded now.
 */
public final class AcrossStreams {

    private final Families families;
    private final Collection<Preparation> contexts;

    public AcrossStreams(Families families, Collection<Preparation> contexts) {
        this.families = families;
        this.contexts = List.copyOf(contexts);
    }

    /** @param history without the events */
    public Optional<Rejection> refusal(List<Recorded<? extends Event>> events, History history) {
        var then = new HistoryWith(families, history, events);
        return events.stream()
                .map(Recorded::stream)
                .distinct()
                .flatMap(stream -> added(faults(stream, then), stream, history))
                .findFirst()
                .map(Fault::why);
    }

    private Stream<Fault> added(List<Fault> faults, StreamId stream, History history) {
        if (faults.isEmpty()) {
            return Stream.empty();
        }
        var before = faults(stream, history);
        return faults.stream().filter(fault -> before.stream().noneMatch(fault::isOfTheSameEntry));
    }

    private List<Fault> faults(StreamId stream, History history) {
        return contexts.stream()
                .flatMap(context -> context.faults(stream, history).stream())
                .toList();
    }
}
