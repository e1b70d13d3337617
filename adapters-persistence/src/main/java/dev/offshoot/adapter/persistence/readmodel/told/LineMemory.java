package dev.offshoot.adapter.persistence.readmodel.told;

import dev.offshoot.projection.ReadModel;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lines told lately, the least lately asked for forgotten first. A line is found again as long as its stream is no longer
 * than it was when it was told: whatever changes the line of any moment, late news, a correction or a claim of earlier
 * knowledge, makes its stream longer.
 */
final class LineMemory {

    private final long most;
    private final Map<Asked, Told> lately = new LinkedHashMap<>(64, 0.75f, true);
    private long weight = 0;

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
        this.most = most;
    }

    /** What was told of a stream whose last event has this version. */
    synchronized Optional<Told> find(StreamId stream, AsOf asOf, long head) {
        return Optional.ofNullable(lately.get(new Asked(stream, asOf))).filter(told -> told.head() == head);
    }

    synchronized void keep(StreamId stream, AsOf asOf, Told told) {
        if (told.weight() > most) {
            return;
        }
        var before = lately.put(new Asked(stream, asOf), told);
        weight += told.weight() - (before == null ? 0 : before.weight());
        var eldest = lately.values().iterator();
        while (weight > most) {
            weight -= eldest.next().weight();
            eldest.remove();
        }
    }

    /** Of how many events it keeps what they told. */
    synchronized long weight() {
        return weight;
    }
}
