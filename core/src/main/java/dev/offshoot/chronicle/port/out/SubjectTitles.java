package dev.offshoot.chronicle.port.out;

import dev.offshoot.kernel.StreamId;
import dev.offshoot.kernel.Titles;

/** What the things are called that a subject's events mention. */
public interface SubjectTitles {

    Titles of(StreamId subject);
}
