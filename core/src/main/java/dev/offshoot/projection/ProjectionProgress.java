package dev.offshoot.projection;

import dev.offshoot.stream.StreamId;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Knows how far the pages have heard of what was recorded, so that a reader can wait for its own writing. */
public interface ProjectionProgress {

    /** Waits until what the pages show has heard of a version of a stream; false when the time ran out. */
    boolean await(StreamId stream, long version, Duration patience);

    /**
     * Waits until pages have heard of all that was recorded by now in streams of some categories; false when the time ran
     * out, and at once where they are not brought up to date now. What is told by itself is not waited for.
     */
    boolean upToDate(Set<String> categories, Duration patience);

    /**
     * Waits until everything that was recorded up to a version of a stream is shown, whatever it is about: it may have been
     * recorded with much else. What is not brought up to date now is not waited for.
     */
    boolean awaitAll(StreamId stream, long version, Duration patience);

    /** What lacks what was recorded lately, as of a second or two ago; what is a moment behind is not told. */
    List<Halt> halts();
}
