package dev.offshoot.execution;

import dev.offshoot.command.Rejection;
import dev.offshoot.stream.StreamId;

/**
 * An entry that does not hold together with what another stream tells.
 *
 * @param version the entry
 * @param why as it is told to whoever would bring it about
 */
public record Fault(StreamId stream, long version, Rejection why) {

    boolean isOfTheSameEntry(Fault other) {
        return stream.equals(other.stream) && version == other.version;
    }
}
