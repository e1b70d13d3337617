package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.adapter.persistence.log.EventLog;
import dev.offshoot.adapter.persistence.log.Snapshots;
import dev.offshoot.decider.StreamType;
import dev.offshoot.execution.DeciderRunner;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Unreadable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The states of streams: those used last in memory, the others from a snapshot and what followed, or from all. */
final class StreamStates {

    static final int SNAPSHOT_EVERY = 50;
    private static final int KEPT = 5_000;
    private static final Logger LOG = LoggerFactory.getLogger(StreamStates.class);

    private final EventLog log;
    private final Snapshots snapshots;
    private final Executor aside;
    private final Map<StreamId, Remembered<?>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<StreamId, Remembered<?>> eldest) {
            return size() > KEPT;
        }
    };

    StreamStates(EventLog log, Snapshots snapshots, Executor aside) {
        this.log = log;
        this.snapshots = snapshots;
        this.aside = aside;
    }

    /** What is remembered; another node may have written since. */
    @SuppressWarnings("unchecked")
    <S> Optional<Remembered<S>> cached(StreamType<?, S, ?, ?> streamType, StreamId stream) {
        synchronized (kept) {
            return Optional.ofNullable((Remembered<S>) kept.get(stream))
                    .filter(r -> streamType.state().isInstance(r.state().told()));
        }
    }

    /** What is committed. */
    <S> Remembered<S> read(StreamType<?, S, ?, ?> streamType, StreamId stream) {
        var runner = new DeciderRunner<>(streamType);
        var since = snapshots.since(log, streamType, stream);
        if (since.state().isEmpty()) {
            return Remembered.replayed(runner, since.events());
        }
        var state = since.state().get();
        return corrects(since.events()) // which changes what the snapshot was taken of
                ? Remembered.replayed(runner, log.of(stream))
                : new Remembered<>(state, true, state.version()).with(runner, since.events());
    }

    /** What is committed, for a correction: what it corrects may be what cannot be read. */
    <S> Remembered<S> toCorrect(StreamType<?, S, ?, ?> streamType, StreamId stream, long version) {
        try {
            return read(streamType, stream);
        } catch (Unreadable _) {
            return Remembered.replayed(new DeciderRunner<>(streamType), log.toCorrect(stream, version));
        }
    }

    static boolean corrects(List<RecordedEvent<? extends Event>> events) {
        return events.stream().anyMatch(e -> e.event() instanceof EventCorrected);
    }

    <S> void keep(StreamType<?, S, ?, ?> streamType, StreamId stream, Remembered<S> remembered) {
        var due = remembered.stands() && remembered.version() - remembered.snapshot() >= SNAPSHOT_EVERY;
        synchronized (kept) {
            kept.put(stream, due ? remembered.snapshotTaken() : remembered);
        }
        if (due) {
            aside.execute(() -> save(streamType, stream, remembered));
        }
    }

    /** A snapshot only saves time: without it the next reader reads more. */
    private <S> void save(StreamType<?, S, ?, ?> streamType, StreamId stream, Remembered<S> remembered) {
        try {
            snapshots.save(streamType, stream, remembered.state());
        } catch (RuntimeException failure) {
            LOG.warn("No snapshot of {} at {}", stream, remembered.version(), failure);
        }
    }

    void forget(StreamId stream) {
        synchronized (kept) {
            kept.remove(stream);
        }
    }
}
