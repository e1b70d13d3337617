package dev.offshoot.chronicle.application;

import dev.offshoot.chronicle.port.in.ReadChronicle;
import dev.offshoot.chronicle.port.out.ChronicleLog;
import dev.offshoot.chronicle.port.out.SubjectTitles;
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
    private final SubjectTitles titles;

    public HistoryNarrator(
            List<BoundedContext<?, ?, ?, ?, ?>> contexts, ChronicleLog log, History history, SubjectTitles titles) {
        this.contexts = List.copyOf(contexts);
        this.log = log;
        this.history = history;
        this.titles = titles;
    }

    @Override
    public HistorySlice about(StreamId subject, AsOf asOf, OptionalLong before, int limit) {
        var found = log.about(subject, asOf, before, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        var names = titles.of(subject);
        var corrections = corrections(page, asOf);
        var told = new SentencesAsOf(contexts, history, asOf, names);
        var correctable = new Correctable(contexts, history);
        var entries = page.stream()
                .map(e -> entry(
                        e,
                        sentence(e, subject, told),
                        Optional.ofNullable(
                                corrections.getOrDefault(e.stream(), Map.of()).get(e.version())),
                        correctable))
                .toList();
        var more = found.size() > limit ? OptionalLong.of(page.getLast().position()) : OptionalLong.empty();
        return new HistorySlice(entries, more);
    }

    private Map<StreamId, Map<Long, RecordedEvent<EventCorrected>>> corrections(
            List<RecordedEvent<? extends Event>> page, AsOf asOf) {
        var streams = page.stream().map(RecordedEvent::stream).collect(Collectors.toSet());
        return log.corrections(streams).stream()
                .filter(c -> asOf.known().map(c::knownBy).orElse(true))
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
                sentence(event, subject, now(subject)),
                Optional.ofNullable(Corrections.inForce(events).get(version)),
                new Correctable(contexts, history)));
    }

    @Override
    public Map<StreamId, HistoryEntry> latest(Collection<StreamId> subjects) {
        var told = new HashMap<StreamId, HistoryEntry>();
        var correctable = new Correctable(contexts, history);
        log.latest(subjects)
                .forEach((subject, event) -> told.put(
                        subject, entry(event, sentence(event, subject, now(subject)), Optional.empty(), correctable)));
        return told;
    }

    private static HistoryEntry entry(
            RecordedEvent<? extends Event> event,
            String sentence,
            Optional<RecordedEvent<EventCorrected>> correctedBy,
            Correctable correctable) {
        return new HistoryEntry(event, sentence, correctedBy, correctable.test(event, correctedBy));
    }

    private SentencesAsOf now(StreamId subject) {
        return new SentencesAsOf(contexts, history, AsOf.NOW, titles.of(subject));
    }

    /** What happened to something of the subject's, rather than to itself, begins with what that is called. */
    private static String sentence(RecordedEvent<? extends Event> recorded, StreamId subject, SentencesAsOf told) {
        var sentence = told.sentence(recorded);
        return recorded.stream().equals(subject)
                ? sentence
                : told.names().of(thing(recorded.stream(), subject)) + ": " + sentence;
    }

    /** An adoption is known by its other half: at an initiative by the site, at a site by the initiative. */
    private static String thing(StreamId stream, StreamId subject) {
        return Subjects.of(stream).stream()
                .filter(other -> !other.equals(subject))
                .findFirst()
                .orElse(stream)
                .toString();
    }
}
