package dev.offshoot.initiative.event;

import dev.offshoot.stream.StreamId;

/** An initiative's key. */
public record InitiativeId(String value) {

    public StreamId stream() {
        return new StreamId("initiative", value);
    }
}
