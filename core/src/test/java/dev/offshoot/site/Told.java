package dev.offshoot.site;

import dev.offshoot.kernel.DeciderSpec;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.History;
import dev.offshoot.kernel.PartialDate;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.Stamp;
import dev.offshoot.kernel.StreamId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A log in memory, told by tests. */
public final class Told implements History {

    private final Map<StreamId, List<Recorded<? extends Event>>> streams = new LinkedHashMap<>();

    public static <E extends Event> Recorded<E> recorded(StreamId stream, long version, String occurred, E event) {
        return Recorded.in(
                ZoneOffset.UTC,
                stream,
                version,
                version,
                DeciderSpec.NOW.minusSeconds(1000 - version),
                Stamp.of(PartialDate.parse(occurred), "ada"),
                event);
    }

    public Told and(StreamId stream, String occurred, Event event) {
        var events = streams.computeIfAbsent(stream, _ -> new ArrayList<>());
        events.add(recorded(stream, events.size(), occurred, event));
        return this;
    }

    @Override
    public List<Recorded<? extends Event>> of(StreamId stream) {
        return List.copyOf(streams.getOrDefault(stream, List.of()));
    }

    @Override
    public Optional<Standing> standing(StreamId stream) {
        return Optional.ofNullable(streams.get(stream))
                .map(events -> new Standing(events.size() - 1, false, Optional.empty()));
    }
}
