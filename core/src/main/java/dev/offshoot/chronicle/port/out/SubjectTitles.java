package dev.offshoot.chronicle.port.out;

import dev.offshoot.projection.Titles;
import dev.offshoot.stream.StreamId;

/** What the things are called that a subject's events mention. */
public interface SubjectTitles {

    Titles of(StreamId subject);
}
