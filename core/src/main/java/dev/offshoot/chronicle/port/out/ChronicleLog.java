package dev.offshoot.chronicle.port.out;

import dev.offshoot.kernel.AsAt;
import dev.offshoot.kernel.Event;
import dev.offshoot.kernel.Recorded;
import dev.offshoot.kernel.StreamId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The log, by subject. */
public interface ChronicleLog {

    /** The events about a subject, the last recorded first, from just before a position. */
    List<Recorded<? extends Event>> about(StreamId subject, AsAt asAt, OptionalLong before, int limit);

    /** Every correction in these streams, in the order of the log. */
    List<Recorded<? extends Event>> corrections(Collection<StreamId> streams);

    /** The event that happened last about each subject, corrections aside. */
    Map<StreamId, Recorded<? extends Event>> latest(Collection<StreamId> subjects);
}
