package dev.offshoot.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A history that is asked for each stream and each head once: what a request has found stays so for it. */
public final class ReadOnce extends ForwardedHistory {

    private final Map<StreamId, List<RecordedEvent<? extends Event>>> read = new HashMap<>();
    private final Map<StreamId, Optional<StreamHead>> heads = new HashMap<>();

    public ReadOnce(History history) {
        super(history);
    }

    @Override
    public List<RecordedEvent<? extends Event>> of(StreamId stream) {
        return read.computeIfAbsent(stream, forwarded()::of);
    }

    @Override
    public History toCorrect(StreamId stream, long version) {
        try {
            of(stream);
            return this;
        } catch (Unreadable _) {
            return new ReadOnce(forwarded().toCorrect(stream, version));
        }
    }

    @Override
    public History legible() {
        return forwarded().legible();
    }

    @Override
    public Optional<StreamHead> standing(StreamId stream) {
        return heads.computeIfAbsent(stream, forwarded()::standing);
    }
}
