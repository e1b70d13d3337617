package dev.offshoot.adapter.persistence.axon.store;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Tells its readers at once when events arrive. The streams of Axon's own store cannot, so that its processor looks
 * every half second; here one thread follows the log and calls.
 */
public final class NotifyingEventStore extends EmbeddedEventStore {

    private static final long LOOK_MILLIS = 250;
    private static final int FOLLOW_SECONDS = 10;

    private final Set<Runnable> callbacks = new CopyOnWriteArraySet<>();
    private @Nullable Thread follower;

    private NotifyingEventStore(Builder builder) {
        super(builder);
    }

    public static NotifyingEventStore on(EventStorageEngine engine) {
        var builder = EmbeddedEventStore.builder().storageEngine(engine);
        builder.fetchDelay(LOOK_MILLIS);
        return new NotifyingEventStore(builder);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken from) {
        follow();
        return new Notified(super.openStream(from));
    }

    private synchronized void follow() {
        if (follower == null) {
            follower = Thread.ofPlatform().name("event-follower").daemon().start(this::call);
        }
    }

    private void call() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var events = super.openStream(createHeadToken())) {
                callbacks.forEach(Runnable::run);
                callAtEvery(events);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException unreachable) {
                if (!patience()) {
                    return;
                }
            }
        }
    }

    private void callAtEvery(TrackingEventStream events) throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            if (events.hasNextAvailable(FOLLOW_SECONDS, TimeUnit.SECONDS)) {
                while (events.hasNextAvailable()) {
                    events.nextAvailable();
                }
                callbacks.forEach(Runnable::run);
            }
        }
    }

    private static boolean patience() {
        try {
            Thread.sleep(LOOK_MILLIS);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    @Override
    public void shutDown() {
        stopFollowing();
        super.shutDown();
    }

    private synchronized void stopFollowing() {
        if (follower != null) {
            follower.interrupt();
        }
    }

    private final class Notified implements TrackingEventStream {
        private final TrackingEventStream stream;
        private @Nullable Runnable callback;

        Notified(TrackingEventStream stream) {
            this.stream = stream;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable onAvailable) {
            forget();
            callback = onAvailable;
            return callbacks.add(onAvailable);
        }

        private void forget() {
            if (callback != null) {
                callbacks.remove(callback);
            }
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void close() {
            forget();
            stream.close();
        }
    }
}
