package dev.offshoot.projection;

import java.time.Instant;
import java.util.List;

/** Events that a projection could not take: it went on without them, and they wait to be tried again. */
public interface SetAside {

    /**
     * @param projection the name of its table
     * @param stream as it is written in the log, which may be what nobody can read
     * @param cause what it failed on, or what it waits behind
     */
    record Entry(
            String projection, long position, String stream, long version, String cause, Instant since, int tries) {}

    /** In the order of the log. */
    List<Entry> waiting();

    /** Tries all of them again, each stream from its beginning; those that fail again stay. */
    void retry();
}
