package dev.offshoot.site;

import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A log in memory, told by tests. */
public final class Told implements History {

    private final Map<StreamId, List<RecordedEvent<? extends Event>>> streams = new LinkedHashMap<>();

    public static <E extends Event> RecordedEvent<E> recorded(StreamId stream, long version, String occurred, E event) {
        return RecordedEvent.in(
                ZoneOffset.UTC,
                stream,
                version,
                version,
                DeciderSpec.NOW.minusSeconds(1000 - version),
                EventMetadata.of(PartialDate.parse(occurred), "ada"),
                event);
    }

    public Told and(StreamId stream, String occurred, Event event) {
        var events = streams.computeIfAbsent(stream, _ -> new ArrayList<>());
        events.add(recorded(stream, events.size(), occurred, event));
        return this;
    }

    @Override
    public List<RecordedEvent<? extends Event>> of(StreamId stream) {
        return List.copyOf(streams.getOrDefault(stream, List.of()));
    }

    @Override
    public Optional<StreamHead> standing(StreamId stream) {
        return Optional.ofNullable(streams.get(stream))
                .map(events -> new StreamHead(events.size() - 1, false, Optional.empty()));
    }
}
