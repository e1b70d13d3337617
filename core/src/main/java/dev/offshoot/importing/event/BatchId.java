package dev.offshoot.importing.event;

import dev.offshoot.stream.StreamId;

/** A batch's key. */
public record BatchId(String value) {

    public StreamId stream() {
        return new StreamId("batch", value);
    }
}
