package dev.offshoot.chronicle.application;

import dev.offshoot.chronicle.port.in.ReadChronicle;
import dev.offshoot.chronicle.port.out.ChronicleLog;
import dev.offshoot.chronicle.port.out.ThingTitles;
import dev.offshoot.chronicle.view.HistoryEntry;
import dev.offshoot.chronicle.view.HistorySlice;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.stream.Corrections;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
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

/** Puts the log into words. */
public final class HistoryNarrator implements ReadChronicle {

    private final List<BoundedContext<?, ?, ?, ?, ?>> contexts;
    private final ChronicleLog log;
    private final History history;
    private final Narration narration;

    public HistoryNarrator(
            List<BoundedContext<?, ?, ?, ?, ?>> contexts, ChronicleLog log, History history, ThingTitles titles) {
        this.contexts = List.copyOf(contexts);
        this.log = log;
        this.history = history.legible();
        this.narration = new Narration(this.contexts, this.history, titles);
    }

    @Override
    public HistorySlice about(StreamId subject, AsOf asOf, OptionalLong before, int limit) {
        var found = log.about(subject, asOf, before, limit + 1);
        var page = found.events().subList(0, Math.min(limit, found.events().size()));
        var corrections = inForce(found.corrections(), asOf);
        var told = narration.of(Map.of(subject, page), asOf).apply(subject);
        var correctable = new Correctable(contexts, history);
        var entries = page.stream()
                .map(e -> entry(
                        e,
                        told,
                        Optional.ofNullable(
                                corrections.getOrDefault(e.stream(), Map.of()).get(e.version())),
                        correctable))
                .toList();
        var more =
                found.events().size() > limit ? OptionalLong.of(page.getLast().position()) : OptionalLong.empty();
        return new HistorySlice(entries, more);
    }

    private static Map<StreamId, Map<Long, RecordedEvent<EventCorrected>>> inForce(
            List<RecordedEvent<? extends Event>> corrections, AsOf asOf) {
        return asOf.knownOf(corrections).stream()
                .collect(Collectors.groupingBy(RecordedEvent::stream))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Corrections.inForce(e.getValue())));
    }

    @Override
    public Optional<HistoryEntry> entry(StreamId stream, long version) {
        var events = history.of(stream);
        if (version < 0 || version >= events.size()) {
            return Optional.empty();
        }
        var event = events.get((int) version);
        var subject = Subjects.of(stream).getFirst();
        return Optional.of(entry(
                event,
                narration.of(Map.of(subject, List.of(event)), AsOf.NOW).apply(subject),
                Optional.ofNullable(Corrections.inForce(events).get(version)),
                new Correctable(contexts, history)));
    }

    @Override
    public Map<StreamId, HistoryEntry> latest(Collection<StreamId> subjects, AsOf asOf) {
        var latest = log.latest(subjects, asOf);
        var about = new HashMap<StreamId, List<RecordedEvent<? extends Event>>>();
        latest.forEach((subject, event) -> about.put(subject, List.of(event)));
        var told = narration.of(about, asOf);
        var correctable = new Correctable(contexts, history);
        var entries = new HashMap<StreamId, HistoryEntry>();
        latest.forEach((subject, event) ->
                entries.put(subject, entry(event, told.apply(subject), Optional.empty(), correctable)));
        return entries;
    }

    private static HistoryEntry entry(
            RecordedEvent<? extends Event> event,
            SentencesAsOf told,
            Optional<RecordedEvent<EventCorrected>> correctedBy,
            Correctable correctable) {
        return new HistoryEntry(event, told.sentence(event), correctedBy, correctable.test(event, correctedBy));
    }
}
