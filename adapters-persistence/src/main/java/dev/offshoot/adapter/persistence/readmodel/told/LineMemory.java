package dev.offshoot.adapter.persistence.readmodel.told;

import dev.offshoot.adapter.persistence.readmodel.memory.ToldLately;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Optional;

/**
 * Lines told lately, the least lately asked for forgotten first. A line is found again as long as its stream is no longer
 * than it was when it was told: whatever changes the line of any moment, late news, a correction or a claim of earlier
 * knowledge, makes its stream longer.
 */
final class LineMemory {

    private final ToldLately<Asked, Told> lately;

    private record Asked(StreamId stream, AsOf asOf) {}

    /**
     * What was told.
     *
     * @param head the version of the last event of the stream, whether it counts at that moment or not
     * @param line empty where there was none at that moment
     */
    record Told(long head, Optional<ReadModel<?>> line) {

        /** How many events told it. */
        long weight() {
            return head + 1;
        }
    }

    /** @param most of how many events it keeps what they told, as a bound of what it takes */
    LineMemory(long most) {
        this.lately = new ToldLately<>(most, Told::weight);
    }

    /** What was told of a stream whose last event has this version. */
    Optional<Told> find(StreamId stream, AsOf asOf, long head) {
        return lately.find(new Asked(stream, asOf)).filter(told -> told.head() == head);
    }

    void keep(StreamId stream, AsOf asOf, Told told) {
        lately.keep(new Asked(stream, asOf), told);
    }

    /** Of how many events it keeps what they told. */
    long weight() {
        return lately.weight();
    }
}
