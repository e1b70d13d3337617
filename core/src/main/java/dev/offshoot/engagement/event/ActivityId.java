package dev.offshoot.engagement.event;

import dev.offshoot.stream.StreamId;

/** An activity's key: its initiative's, a tilde, and its own. */
public record ActivityId(String value) {

    public StreamId stream() {
        return new StreamId("activity", value);
    }

    /** The initiative it belongs to, whose key comes first in this one. */
    public StreamId initiative() {
        return new StreamId("initiative", value.substring(0, Math.max(0, value.indexOf('~'))));
    }
}
