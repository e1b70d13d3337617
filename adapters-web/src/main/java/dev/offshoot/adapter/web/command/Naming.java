package dev.offshoot.adapter.web.command;

import dev.offshoot.kernel.Names;
import dev.offshoot.kernel.StreamId;

/** What the things are called that one stream's events mention, and what the stream itself is called. */
@FunctionalInterface
public interface Naming {

    Naming PLAIN = _ -> Names.PLAIN;

    Names around(StreamId stream);

    default String title(StreamId stream) {
        return around(stream).of(stream.key());
    }
}
