package dev.offshoot.command;

import dev.offshoot.stream.StreamId;

/** What became of a command. */
public sealed interface Outcome {

    /** @param version the version of the stream after it; unchanged where what was asked was so already */
    record Done(StreamId stream, long version) implements Outcome {}

    record Refused(Rejection rejection) implements Outcome {}

    /** The stream has moved on since the version its sender saw. */
    record Moved(StreamId stream, long version) implements Outcome {}
}
