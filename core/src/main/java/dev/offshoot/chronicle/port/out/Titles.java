package dev.offshoot.chronicle.port.out;

import dev.offshoot.kernel.Names;
import dev.offshoot.kernel.StreamId;

/** What the things are called that a subject's events mention. */
public interface Titles {

    Names of(StreamId subject);
}
