package dev.offshoot.adapter.persistence.log;

import dev.offshoot.decider.StreamTypes;
import dev.offshoot.execution.EarlierStream;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.ForwardedHistory;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is committed, for whoever corrects an entry of a stream. */
public final class HistoryToCorrect extends ForwardedHistory {

    private final StreamTypes streamTypes;
    private final StreamId stream;
    private final Supplier<List<RecordedEvent<? extends Event>>> read;

    /** @param read that stream */
    public HistoryToCorrect(
            StreamTypes streamTypes,
            History history,
            StreamId stream,
            Supplier<List<RecordedEvent<? extends Event>>> read) {
        super(history);
        this.streamTypes = streamTypes;
        this.stream = stream;
        this.read = read;
    }

    @Override
    public List<RecordedEvent<? extends Event>> of(StreamId other) {
        return other.equals(stream) ? read.get() : forwarded().of(other);
    }

    @Override
    public Map<StreamId, List<RecordedEvent<? extends Event>>> ofAll(Collection<StreamId> streams) {
        return streams.contains(stream) ? super.ofAll(streams) : forwarded().ofAll(streams);
    }

    @Override
    public Optional<StreamHead> standing(StreamId other) {
        if (!other.equals(stream)) {
            return forwarded().standing(other);
        }
        var events = read.get();
        var whole = new EarlierStream<>(streamTypes.of(stream), events);
        whole.moveTo(events.size());
        return whole.standing();
    }
}
