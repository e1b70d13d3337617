package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.stream.StreamId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;

/** One at a time per stream, within this process; who waits holds no connection. */
final class StreamLocks {

    private final LockFactory locks = PessimisticLockFactory.usingDefaults();

    <T> T holding(Collection<StreamId> streams, Supplier<T> work) {
        var held = new ArrayList<Lock>();
        try {
            streams.stream().map(StreamId::toString).sorted().distinct().forEach(s -> held.add(locks.obtainLock(s)));
            return work.get();
        } finally {
            List.copyOf(held).reversed().forEach(Lock::release);
        }
    }
}
