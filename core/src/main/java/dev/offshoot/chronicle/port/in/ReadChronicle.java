package dev.offshoot.chronicle.port.in;

import dev.offshoot.chronicle.view.HistoryEntry;
import dev.offshoot.chronicle.view.HistorySlice;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells what happened. */
public interface ReadChronicle {

    /** What happened to a subject, newest recorded first; corrected entries are told, with their correction. */
    HistorySlice about(StreamId subject, AsOf asOf, OptionalLong before, int limit);

    /** One event. */
    Optional<HistoryEntry> entry(StreamId stream, long version);

    /** The entry that is the last news of each subject from there; a subject without any is left out. */
    Map<StreamId, HistoryEntry> latest(Collection<StreamId> subjects, AsOf asOf);
}
