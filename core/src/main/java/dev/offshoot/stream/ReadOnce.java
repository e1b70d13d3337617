package dev.offshoot.stream;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A history that is asked for each stream and each head once: what a request has found stays so for it. */
public final class ReadOnce implements History {

    private final History history;
    private final Map<StreamId, List<RecordedEvent<? extends Event>>> read = new HashMap<>();
    private final Map<StreamId, Optional<StreamHead>> heads = new HashMap<>();

    public ReadOnce(History history) {
        this.history = history;
    }

    @Override
    public List<RecordedEvent<? extends Event>> of(StreamId stream) {
        return read.computeIfAbsent(stream, history::of);
    }

    @Override
    public History toCorrect(StreamId stream, long version) {
        try {
            of(stream);
            return this;
        } catch (Unreadable _) {
            return new ReadOnce(history.toCorrect(stream, version));
        }
    }

    @Override
    public Optional<StreamHead> standing(StreamId stream) {
        return heads.computeIfAbsent(stream, history::standing);
    }

    @Override
    public List<StreamId> within(String category, String key) {
        return history.within(category, key);
    }

    @Override
    public List<StreamId> about(StreamId thing) {
        return history.about(thing);
    }

    @Override
    public List<StreamId> mightMention(Collection<StreamId> things) {
        return history.mightMention(things);
    }

    @Override
    public Map<String, StreamId> held(String kind) {
        return history.held(kind);
    }
}
