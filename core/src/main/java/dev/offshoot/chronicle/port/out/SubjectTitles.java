package dev.offshoot.chronicle.port.out;

import dev.offshoot.kernel.Titles;
import dev.offshoot.kernel.StreamId;

/** What the things are called that a subject's events mention. */
public interface SubjectTitles {

    Titles of(StreamId subject);
}
