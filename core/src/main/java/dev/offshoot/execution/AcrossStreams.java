package dev.offshoot.execution;

import dev.offshoot.command.Rejection;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns away what would make an entry of another stream untrue. Asked of whatever is recorded: a fact told late, a
 * correction, the undoing of a file. What did not hold before is no fault of what is recorded now.
 */
public final class AcrossStreams {

    private final StreamTypes streamTypes;
    private final Collection<Preparation> contexts;

    public AcrossStreams(StreamTypes streamTypes, Collection<Preparation> contexts) {
        this.streamTypes = streamTypes;
        this.contexts = List.copyOf(contexts);
    }

    /** @param history without the events */
    public Optional<Rejection> refusal(List<RecordedEvent<? extends Event>> events, History history) {
        var byStream = new LinkedHashMap<StreamId, List<RecordedEvent<? extends Event>>>();
        events.stream()
                .filter(event -> heeding(event.stream()).findAny().isPresent())
                .forEach(event -> byStream.computeIfAbsent(event.stream(), _ -> new ArrayList<>())
                        .add(event));
        if (byStream.isEmpty()) {
            return Optional.empty();
        }
        var then = new HistoryWith(streamTypes, history, events);
        return byStream.entrySet().stream()
                .flatMap(news -> added(news.getKey(), news.getValue(), then, history))
                .findFirst()
                .map(Fault::why);
    }

    private Stream<Fault> added(StreamId stream, List<RecordedEvent<? extends Event>> news, History then, History now) {
        var faults = faults(stream, news, then);
        if (faults.isEmpty()) {
            return Stream.empty();
        }
        var before = faults(stream, news, now);
        return faults.stream().filter(fault -> before.stream().noneMatch(fault::isOfTheSameEntry));
    }

    private Stream<Preparation> heeding(StreamId stream) {
        return contexts.stream().filter(context -> context.heeds().contains(stream.category()));
    }

    private List<Fault> faults(StreamId stream, List<RecordedEvent<? extends Event>> news, History history) {
        return heeding(stream)
                .flatMap(context -> context.faults(stream, news, history).stream())
                .toList();
    }
}
