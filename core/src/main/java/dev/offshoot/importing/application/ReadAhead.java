package dev.offshoot.importing.application;

import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.EarlierStream;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Subjects;
import dev.offshoot.stream.Unreadable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** History as one run over a file sees it: each stream read once, those that the file needs all at once. */
final class ReadAhead implements History {

    /** A log without anything in it. */
    static final History NOTHING = new History() {
        @Override
        public List<RecordedEvent<? extends Event>> of(StreamId stream) {
            return List.of();
        }

        @Override
        public List<StreamId> about(StreamId thing) {
            return List.of();
        }

        @Override
        public List<StreamId> mightMention(Collection<StreamId> things) {
            return List.of();
        }

        @Override
        public Map<String, StreamId> held(String kind) {
            return Map.of();
        }

        @Override
        public Optional<StreamHead> standing(StreamId stream) {
            return Optional.empty();
        }
    };

    private final StreamTypes streamTypes;
    private final History history;
    private final Map<StreamId, List<RecordedEvent<? extends Event>>> read = new HashMap<>();
    private final Map<StreamId, Optional<StreamHead>> standings = new HashMap<>();
    private final Map<String, Map<String, StreamId>> held = new HashMap<>();
    private final Map<String, List<StreamId>> within = new HashMap<>();
    private final Map<StreamId, List<StreamId>> about = new HashMap<>();

    ReadAhead(StreamTypes streamTypes, History history) {
        this.streamTypes = streamTypes;
        this.history = history;
    }

    void fetch(Collection<StreamId> streams) {
        var missing =
                streams.stream().filter(s -> !read.containsKey(s)).distinct().toList();
        try {
            read.putAll(history.ofAll(missing));
        } catch (Unreadable _) {
            missing.forEach(this::fetchIfReadable);
        }
    }

    /** What cannot be read is said of the row that asks for it. */
    private void fetchIfReadable(StreamId stream) {
        try {
            read.put(stream, history.of(stream));
        } catch (Unreadable _) {
            read.remove(stream);
        }
    }

    /** The version of every stream that was read; -1 where it was not there. */
    Map<StreamId, Long> seen() {
        var seen = new HashMap<StreamId, Long>();
        read.forEach((stream, events) -> seen.put(stream, events.size() - 1L));
        return seen;
    }

    @Override
    public List<RecordedEvent<? extends Event>> of(StreamId stream) {
        return read.computeIfAbsent(stream, history::of);
    }

    @Override
    public History toCorrect(StreamId stream, long version) {
        return history.toCorrect(stream, version);
    }

    @Override
    public List<StreamId> within(String category, String key) {
        return within.computeIfAbsent(category + "-" + key, _ -> {
            var streams = history.within(category, key);
            fetch(streams);
            return streams;
        });
    }

    @Override
    public List<StreamId> about(StreamId thing) {
        return about.computeIfAbsent(thing, _ -> {
            var streams = history.about(thing);
            fetch(streams);
            return streams;
        });
    }

    /** What some things were found to have about them, so that it is not asked for each of them. */
    void found(Collection<StreamId> things, Collection<StreamId> streams) {
        things.forEach(thing -> about.put(thing, new ArrayList<>()));
        for (var stream : streams) {
            Subjects.of(stream).stream()
                    .flatMap(subject -> Stream.ofNullable(about.get(subject)))
                    .forEach(found -> found.add(stream));
        }
    }

    @Override
    public List<StreamId> mightMention(Collection<StreamId> things) {
        var streams = history.mightMention(things);
        fetch(streams);
        return streams;
    }

    @Override
    public Map<String, StreamId> held(String kind) {
        return held.computeIfAbsent(kind, history::held);
    }

    @Override
    public Optional<StreamHead> standing(StreamId stream) {
        return standings.computeIfAbsent(stream, s -> {
            var whole = new EarlierStream<>(streamTypes.of(s), of(s));
            whole.moveTo(of(s).size());
            return whole.standing();
        });
    }
}
