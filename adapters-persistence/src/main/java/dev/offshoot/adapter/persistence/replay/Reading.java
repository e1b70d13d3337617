package dev.offshoot.adapter.persistence.replay;

import dev.offshoot.adapter.persistence.log.LogIndex;
import java.util.Collection;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;

/** How far the log has been read: up to which position, and which before it were not there, or not yet. */
final class Reading {

    private final TreeSet<Long> gaps;
    private long position;

    Reading(long position, Collection<Long> gaps) {
        this.position = position;
        this.gaps = new TreeSet<>(gaps);
    }

    /** These were read as well. */
    void on(List<LogIndex.Place> further) {
        for (var place : further) {
            for (var gap = position + 1; gap < place.position(); gap++) {
                gaps.add(gap);
            }
            gaps.remove(place.position());
            position = Math.max(position, place.position());
        }
    }

    /** The last that has been read; 0 where none has. */
    long position() {
        return position;
    }

    SequencedSet<Long> gaps() {
        return gaps;
    }
}
