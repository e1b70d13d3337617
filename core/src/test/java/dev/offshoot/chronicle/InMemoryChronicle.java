package dev.offshoot.chronicle;

import dev.offshoot.chronicle.port.out.ChronicleLog;
import dev.offshoot.chronicle.projection.ChronicleProjection;
import dev.offshoot.chronicle.view.ChronicleLine;
import dev.offshoot.chronicle.view.LastNews;
import dev.offshoot.date.Dated;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.portfolio.port.out.LatestNews;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The log by subject, looked through from end to end. */
public record InMemoryChronicle(InMemoryStreams streams) implements ChronicleLog, LatestNews {

    @Override
    public Found about(StreamId subject, AsOf asOf, OptionalLong before, int limit) {
        var events = streams.everything().reversed().stream()
                .filter(e -> Subjects.of(e.stream()).contains(subject))
                .filter(e -> asOf.known().map(e::knownBy).orElse(true))
                .filter(e -> asOf.was().map(e::happenedBy).orElse(true))
                .filter(e -> before.isEmpty() || e.position() < before.getAsLong())
                .limit(limit)
                .toList();
        var of = events.stream().map(RecordedEvent::stream).collect(Collectors.toSet());
        return new Found(
                events,
                streams.everything().stream()
                        .filter(e -> of.contains(e.stream()) && e.event() instanceof EventCorrected)
                        .toList());
    }

    @Override
    public Map<StreamId, RecordedEvent<? extends Event>> latest(Collection<StreamId> subjects, AsOf asOf) {
        var latest = new HashMap<StreamId, RecordedEvent<? extends Event>>();
        for (var subject : subjects) {
            LastNews.of(lines(subject), asOf)
                    .ifPresent(line ->
                            latest.put(subject, streams.of(line.stream()).get((int) line.version())));
        }
        return latest;
    }

    @Override
    public Optional<Dated> of(StreamId subject, AsOf asOf) {
        return LastNews.of(lines(subject), asOf).map(ChronicleLine::dated);
    }

    private List<ChronicleLine> lines(StreamId subject) {
        return streams.everything().stream()
                .flatMap(e -> new ChronicleProjection().lines(e).stream())
                .filter(line -> line.subject().equals(subject))
                .toList();
    }
}
