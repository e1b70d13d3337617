package dev.offshoot.adapter.web.command;

import dev.offshoot.projection.Titles;
import dev.offshoot.stream.StreamId;

/** What the things are called that one stream's events mention, and what the stream itself is called. */
@FunctionalInterface
public interface StreamTitles {

    StreamTitles PLAIN = _ -> Titles.PLAIN;

    Titles around(StreamId stream);

    default String title(StreamId stream) {
        return around(stream).of(stream.key());
    }
}
