package dev.offshoot.adapter.persistence.replay;

import java.util.SequencedSet;
import java.util.TreeSet;

/** How far the log has been read, and which positions before that were not there, or not yet. */
final class Reading {

    private final TreeSet<Long> gaps = new TreeSet<>();
    private long position = 0;
    private long count = 0;

    void passed(long next) {
        count++;
        for (var missing = position + 1; missing < next; missing++) {
            gaps.add(missing);
        }
        gaps.remove(next);
        position = Math.max(position, next);
    }

    long position() {
        return position;
    }

    long count() {
        return count;
    }

    SequencedSet<Long> gaps() {
        return gaps;
    }
}
