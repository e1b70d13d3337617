package dev.offshoot.adapter.persistence.axon.processing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.jspecify.annotations.Nullable;

/** How far this node has brought a group, in memory; who waits for a position is woken when it is committed. */
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

    Optional<String> fault() {
        lock.lock();
        try {
            return Optional.ofNullable(fault);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until this node has put a position into the tables. */
    boolean await(long position, Duration patience) {
        var left = patience.toNanos();
        lock.lock();
        try {
            while (!isIn(token, position)) {
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

    static boolean isIn(GapAwareTrackingToken token, long position) {
        return token.getIndex() >= position && !token.getGaps().contains(position);
    }
}
