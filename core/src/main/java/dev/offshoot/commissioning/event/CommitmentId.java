package dev.offshoot.commissioning.event;

import dev.offshoot.stream.StreamId;

/** A commitment's key: its initiative's, a tilde, and its own. */
public record CommitmentId(String value) {

    public StreamId stream() {
        return new StreamId("commitment", value);
    }

    /** The initiative it belongs to, whose key comes first in this one. */
    public StreamId initiative() {
        return new StreamId("initiative", value.substring(0, Math.max(0, value.indexOf('~'))));
    }
}
