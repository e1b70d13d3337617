package dev.offshoot.chronicle.application;

import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.command.gateway.WithItsFile;
import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.History;
import dev.offshoot.stream.ReadOnce;
import dev.offshoot.stream.RecordedEvent;
import java.util.List;
import java.util.Optional;

/** Tells which entries a correction may still be asked of, and reads no stream twice for that. */
final class Correctable {

    private final List<BoundedContext<?, ?, ?, ?, ?>> contexts;
    private final History history;

    Correctable(List<BoundedContext<?, ?, ?, ?, ?>> contexts, History history) {
        this.contexts = contexts;
        this.history = new ReadOnce(history);
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
}
