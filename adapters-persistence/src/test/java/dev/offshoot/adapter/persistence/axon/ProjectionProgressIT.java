package dev.offshoot.adapter.persistence.axon;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.projection.ProjectionProgress;
import dev.offshoot.projection.ProjectionProgressContract;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

final class ProjectionProgressIT extends ProjectionProgressContract {

    private final TestStore store = TestStore.fresh().running();

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected ProjectionProgress progress() {
        return store.views;
    }

    @Override
    protected StreamId recorded() {
        store.streams.execute(Counters.start("a"));
        return Counters.stream("a");
    }

    @Override
    protected boolean isShown(StreamId stream) {
        return !store.models
                .lines(Counters.LINES)
                .page(AsOf.NOW, Optional.empty(), 100)
                .lines()
                .isEmpty();
    }
}
