package dev.offshoot.adapter.persistence.log;

import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.EarlierStream;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is committed, for whoever corrects an entry of a stream.
 *
 * @param read that stream
 */
public record HistoryToCorrect(
        StreamTypes streamTypes, History history, StreamId stream, Supplier<List<RecordedEvent<? extends Event>>> read)
        implements History {

    @Override
    public List<RecordedEvent<? extends Event>> of(StreamId other) {
        return other.equals(stream) ? read.get() : history.of(other);
    }

    @Override
    public Map<StreamId, List<RecordedEvent<? extends Event>>> ofAll(Collection<StreamId> streams) {
        return streams.contains(stream) ? History.super.ofAll(streams) : history.ofAll(streams);
    }

    @Override
    public Optional<StreamHead> standing(StreamId other) {
        if (!other.equals(stream)) {
            return history.standing(other);
        }
        var events = read.get();
        var whole = new EarlierStream<>(streamTypes.of(stream), events);
        whole.moveTo(events.size());
        return whole.standing();
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
}
