package dev.offshoot.chronicle.view;

import dev.offshoot.stream.Event;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.RecordedEvent;
import java.util.Optional;

/**
 * An event as history tells it, and the correction that holds against it, if any.
 *
 * @param correctable whether a correction of it may still be asked for
 */
public record HistoryEntry(
        RecordedEvent<? extends Event> event,
        String sentence,
        Optional<RecordedEvent<EventCorrected>> correctedBy,
        boolean correctable) {}
