package dev.offshoot.execution;

import dev.offshoot.decider.StreamTypes;
import dev.offshoot.decider.UniqueKeyChange;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import dev.offshoot.stream.UniqueKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The log as it would be with some events more. Reads no more of it than is asked for. */
public final class HistoryWith implements History {

    private final StreamTypes streamTypes;
    private final History past;
    private final Map<StreamId, List<RecordedEvent<? extends Event>>> more = new HashMap<>();
    private Optional<Map<UniqueKey, Optional<StreamId>>> held = Optional.empty();
    private Optional<Map<StreamId, List<StreamId>>> newStreamsAbout = Optional.empty();

    public HistoryWith(StreamTypes streamTypes, History past, List<RecordedEvent<? extends Event>> more) {
        this.streamTypes = streamTypes;
        this.past = past;
        more.forEach(event -> this.more
                .computeIfAbsent(event.stream(), _ -> new ArrayList<>())
                .add(event));
    }

    @Override
    public List<RecordedEvent<? extends Event>> of(StreamId stream) {
        return more.containsKey(stream)
                ? Stream.concat(past.of(stream).stream(), more.get(stream).stream())
                        .toList()
                : past.of(stream);
    }

    @Override
    public List<StreamId> within(String category, String key) {
        return with(
                past.within(category, key),
                stream -> stream.category().equals(category) && stream.key().startsWith(key + "~"));
    }

    @Override
    public List<StreamId> about(StreamId thing) {
        var more = newStreamsAbout.orElseGet(this::bySubject);
        newStreamsAbout = Optional.of(more);
        return Stream.concat(past.about(thing).stream(), more.getOrDefault(thing, List.of()).stream())
                .distinct()
                .toList();
    }

    private Map<StreamId, List<StreamId>> bySubject() {
        var bySubject = new HashMap<StreamId, List<StreamId>>();
        for (var stream : more.keySet()) {
            Subjects.of(stream).stream()
                    .filter(subject -> !subject.equals(stream))
                    .forEach(subject -> bySubject
                            .computeIfAbsent(subject, _ -> new ArrayList<>())
                            .add(stream));
        }
        return bySubject;
    }

    @Override
    public List<StreamId> mightMention(Collection<StreamId> things) {
        return with(past.mightMention(things), _ -> true);
    }

    private List<StreamId> with(List<StreamId> found, Predicate<StreamId> which) {
        return Stream.concat(found.stream(), more.keySet().stream().filter(which))
                .distinct()
                .toList();
    }

    @Override
    public Optional<StreamId> holder(UniqueKey key) {
        var changed = held.orElseGet(this::changed);
        held = Optional.of(changed);
        return changed.containsKey(key) ? changed.get(key) : past.holder(key);
    }

    private Map<UniqueKey, Optional<StreamId>> changed() {
        var changed = new HashMap<UniqueKey, Optional<StreamId>>();
        var changes = more.entrySet().stream()
                .map(e -> UniqueKeyChange.of(
                        streamTypes.of(e.getKey()), e.getKey(), () -> past.of(e.getKey()), e.getValue()))
                .toList();
        changes.forEach(change -> change.freed().forEach(key -> changed.put(key, Optional.empty())));
        changes.forEach(change -> change.taken().forEach(key -> changed.put(key, Optional.of(change.stream()))));
        return changed;
    }

    @Override
    public Optional<StreamHead> standing(StreamId stream) {
        if (!more.containsKey(stream)) {
            return past.standing(stream);
        }
        var events = of(stream);
        var whole = new EarlierStream<>(streamTypes.of(stream), events);
        whole.moveTo(events.size());
        return whole.standing();
    }
}
