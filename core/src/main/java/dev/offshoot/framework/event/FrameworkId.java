package dev.offshoot.framework.event;

import dev.offshoot.stream.StreamId;

/** The key of one published version of a framework: <code>against-the-odds~2018-1</code>. */
public record FrameworkId(String value) {

    public StreamId stream() {
        return new StreamId("framework", value);
    }
}
