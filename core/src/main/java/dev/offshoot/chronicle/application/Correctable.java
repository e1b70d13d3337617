package dev.offshoot.chronicle.application;

import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.command.gateway.WithItsFile;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which entries a correction may still be asked of, and reads no stream twice for that. */
final class Correctable {

    private final List<BoundedContext<?, ?, ?, ?, ?>> contexts;
    private final History history;

    Correctable(List<BoundedContext<?, ?, ?, ?, ?>> contexts, History history) {
        this.contexts = contexts;
        this.history = new Remembered(history);
    }

    boolean test(RecordedEvent<? extends Event> event, Optional<RecordedEvent<EventCorrected>> correctedBy) {
        return correctedBy.isEmpty()
                && contexts.stream()
                        .map(BoundedContext::streamType)
                        .filter(type -> type.category().equals(event.stream().category()))
                        .allMatch(type -> type.decider().correctable())
                && !(event.event() instanceof EventCorrected
                        && WithItsFile.refusal(event.stream(), event.version(), history)
                                .isPresent());
    }

    private record Remembered(
            History history,
            Map<StreamId, List<RecordedEvent<? extends Event>>> read,
            Map<StreamId, Optional<StreamHead>> heads)
            implements History {

        Remembered(History history) {
            this(history, new HashMap<>(), new HashMap<>());
        }

        @Override
        public List<RecordedEvent<? extends Event>> of(StreamId stream) {
            return read.computeIfAbsent(stream, history::of);
        }

        @Override
        public Optional<StreamHead> standing(StreamId stream) {
            return heads.computeIfAbsent(stream, history::standing);
        }
    }
}
