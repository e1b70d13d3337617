package dev.offshoot.chronicle.port.out;

import dev.offshoot.stream.Event;
import dev.offshoot.stream.RecordedEvent;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The log, by subject. */
public interface ChronicleLog {

    /** The events about a subject from just before a position. */
    Found about(StreamId subject, AsOf asOf, OptionalLong before, int limit);

    /**
     * @param events the last recorded first
     * @param corrections every one in their streams, in the order of the log
     */
    record Found(List<RecordedEvent<? extends Event>> events, List<RecordedEvent<? extends Event>> corrections) {
        public Found {
            events = List.copyOf(events);
            corrections = List.copyOf(corrections);
        }
    }

    /** The event that is the last news of each subject from there, corrections aside. */
    Map<StreamId, RecordedEvent<? extends Event>> latest(Collection<StreamId> subjects, AsOf asOf);
}
