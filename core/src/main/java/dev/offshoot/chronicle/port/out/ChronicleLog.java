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

    /** The events about a subject, the last recorded first, from just before a position. */
    List<RecordedEvent<? extends Event>> about(StreamId subject, AsOf asOf, OptionalLong before, int limit);

    /** Every correction in these streams, in the order of the log. */
    List<RecordedEvent<? extends Event>> corrections(Collection<StreamId> streams);

    /** The event that happened last about each subject, corrections aside. */
    Map<StreamId, RecordedEvent<? extends Event>> latest(Collection<StreamId> subjects);
}
