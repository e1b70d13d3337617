package dev.offshoot.adapter.persistence.replay;

import java.util.BitSet;
import java.util.SequencedSet;
import java.util.TreeSet;

/**
 * Which positions of the log have been read, in whatever order, and which before the last of them were not there, or not
 * yet. Good for two thousand million positions, one bit for each.
 */
final class Reading {

    private final BitSet read = new BitSet();

    void passed(long position) {
        read.set(Math.toIntExact(position));
    }

    /** The last that has been read; 0 where none has. */
    long position() {
        return Math.max(0, read.length() - 1);
    }

    long count() {
        return read.cardinality();
    }

    SequencedSet<Long> gaps() {
        var gaps = new TreeSet<Long>();
        for (var gap = read.nextClearBit(1); gap < read.length(); gap = read.nextClearBit(gap + 1)) {
            gaps.add((long) gap);
        }
        return gaps;
    }
}
