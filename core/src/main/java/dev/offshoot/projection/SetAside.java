package dev.offshoot.projection;

import dev.offshoot.stream.StreamId;
import dev.offshoot.stream.Unreadable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Events that a projection could not take: it went on without them, and they wait to be tried again. Beside them streams that
 * it went on without since they take long to tell: these are no fault, and are told by themselves.
 */
public interface SetAside {

    /**
     * @param projection the name of its table
     * @param stream as it is written in the log, which may be what nobody can read
     * @param cause what it failed on, or what it waits behind
     * @param discarded where an administrator has said that it is to stay so: of the event itself, or of the one it waits
     *     behind
     */
    record Entry(
            String projection,
            long position,
            String stream,
            long version,
            String cause,
            Instant since,
            int tries,
            Optional<Discarded> discarded) {

        /** Whether a correction of it may help: it failed itself, and not for want of what came before it. */
        public boolean isCorrectable() {
            return tries > 0 && StreamId.isName(stream) && !Unreadable.saysGap(cause);
        }
    }

    /** Why an event need not be taken, who has said so and when. */
    record Discarded(String reason, String who, Instant when) {}

    /**
     * A stream that is told by itself, so that no other waits for it.
     *
     * @param projection the name of its table
     * @param version what it tells from this version on is not shown there yet
     * @param cause why it takes long
     */
    record Apart(String projection, StreamId stream, long version, String cause, Instant since) {}

    /** In the order of the log, what was discarded among them. */
    List<Entry> waiting();

    /** How many of them nobody has discarded. */
    default int faults() {
        return (int)
                waiting().stream().filter(entry -> entry.discarded().isEmpty()).count();
    }

    /** What takes long to tell, the longest waiting first. */
    List<Apart> apart();

    /** Tries all of them again, each stream from its beginning; those that fail again stay. */
    void retry();

    /** Tries those of one stream again. */
    void retry(String stream);

    /**
     * Lets an event stay set aside, so that it counts as a fault no more; nothing in the log changes, and it may be taken
     * one day all the same.
     *
     * @return whether it is set aside
     */
    boolean discard(String stream, long version, String reason, String who);
}
