package dev.offshoot.programme.event;

import dev.offshoot.stream.StreamId;

/** A programme's key. */
public record ProgrammeId(String value) {

    public StreamId stream() {
        return new StreamId("programme", value);
    }
}
