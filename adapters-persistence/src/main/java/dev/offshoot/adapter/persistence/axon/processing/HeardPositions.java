package dev.offshoot.adapter.persistence.axon.processing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.jspecify.annotations.Nullable;

/** How far the projections have come, in memory; who waits for a position is woken when it is committed. */
public final class HeardPositions {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private GapAwareTrackingToken token = new GapAwareTrackingToken(0, List.of());
    private @Nullable String fault;

    void reached(GapAwareTrackingToken next) {
        lock.lock();
        try {
            token = next;
            fault = null;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void failed(Throwable failure) {
        lock.lock();
        try {
            fault = failure.toString();
        } finally {
            lock.unlock();
        }
    }

    GapAwareTrackingToken token() {
        lock.lock();
        try {
            return token;
        } finally {
            lock.unlock();
        }
    }

    Optional<String> fault() {
        lock.lock();
        try {
            return Optional.ofNullable(fault);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a position is in the tables. */
    boolean await(long position, Duration patience) {
        return await(t -> t.getIndex() >= position && !t.getGaps().contains(position), patience);
    }

    /** Waits until nothing before a position can be missing any more, other than what was never written. */
    boolean awaitAll(long position, Duration patience) {
        return await(t -> t.getIndex() >= position, patience);
    }

    private boolean await(Predicate<GapAwareTrackingToken> there, Duration patience) {
        var left = patience.toNanos();
        lock.lock();
        try {
            while (!there.test(token)) {
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
