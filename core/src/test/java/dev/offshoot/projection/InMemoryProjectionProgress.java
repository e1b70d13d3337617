package dev.offshoot.projection;

import dev.offshoot.stream.StreamId;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Of read models in memory, which are made of the log as they are read: all that was recorded is heard of. */
public final class InMemoryProjectionProgress implements ProjectionProgress {

    private volatile List<Halt> halts = List.of();

    @Override
    public boolean await(StreamId stream, long version, Duration patience) {
        return true;
    }

    /** From now on it is as if these were not brought up to date. */
    public void halt(Halt... halted) {
        halts = List.of(halted);
    }

    @Override
    public boolean upToDate(Set<String> categories, Duration patience) {
        return halts.stream().allMatch(halt -> halt.why() == Halt.Why.APART);
    }

    @Override
    public boolean awaitAll(StreamId stream, long version, Duration patience) {
        return true;
    }

    @Override
    public List<Halt> halts() {
        return halts;
    }
}
