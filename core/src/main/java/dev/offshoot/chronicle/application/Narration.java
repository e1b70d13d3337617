package dev.offshoot.chronicle.application;

import dev.offshoot.chronicle.port.out.ThingTitles;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Prepares sentences. They are told once with nothing read, to hear what they ask for; that is read in one go, and with
 * it they are told for good.
 */
record Narration(List<BoundedContext<?, ?, ?, ?, ?>> contexts, History history, ThingTitles titles) {

    /** @param about entries by the subject of which they are told */
    Function<StreamId, SentencesAsOf> of(Map<StreamId, List<RecordedEvent<? extends Event>>> about, AsOf asOf) {
        var streams = new HashSet<StreamId>();
        var things = new HashSet<StreamId>();
        var unread = new ReadModelTitles((asked, _) -> {
            things.addAll(asked);
            return Map.of();
        });
        about.forEach((subject, entries) -> {
            var first = new SentencesAsOf(contexts, subject, noting(streams), unread.of(subject));
            entries.forEach(first::sentence);
        });
        var read = history.ofAll(streams);
        var names = new ReadModelTitles(titles, asOf).having(things);
        return subject -> new SentencesAsOf(
                contexts,
                subject,
                stream -> asOf.of(Optional.ofNullable(read.get(stream)).orElseGet(() -> history.of(stream))),
                names.of(subject));
    }

    private static Function<StreamId, List<RecordedEvent<? extends Event>>> noting(Set<StreamId> streams) {
        return stream -> {
            streams.add(stream);
            return List.of();
        };
    }
}
