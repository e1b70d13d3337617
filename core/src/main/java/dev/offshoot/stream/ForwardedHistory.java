package dev.offshoot.stream;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A history that answers as another does, but for what a kind of it answers otherwise. */
public abstract class ForwardedHistory implements History {

    private final History history;

    protected ForwardedHistory(History history) {
        this.history = history;
    }

    protected final History forwarded() {
        return history;
    }

    @Override
    public List<RecordedEvent<? extends Event>> of(StreamId stream) {
        return history.of(stream);
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
    public Set<StreamId> about(Collection<StreamId> things) {
        return history.about(things);
    }

    @Override
    public List<StreamId> mightMention(Collection<StreamId> things) {
        return history.mightMention(things);
    }

    @Override
    public Optional<StreamId> holder(UniqueKey key) {
        return history.holder(key);
    }

    @Override
    public Map<String, StreamId> held(String kind) {
        return history.held(kind);
    }

    @Override
    public Optional<StreamHead> standing(StreamId stream) {
        return history.standing(stream);
    }
}
