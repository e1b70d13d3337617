package dev.offshoot.adapter.persistence.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.Counters;
import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.projection.SetAside;
import dev.offshoot.projection.SetAsideContract;
import dev.offshoot.stream.StreamId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

final class JdbcSetAsideIT extends SetAsideContract {

    private final TestStore store = TestStore.fresh().running();

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected SetAside aside() {
        return store.aside;
    }

    @Override
    protected void fail(String stream) {
        store.views.stop();
        store.streams.execute(Counters.start(StreamId.parse(stream).key()));
        store.jdbc.update("update event set type = 'no.' || type where stream = ?", stream);
        store.views.start();
        assertThat(store.views.await(StreamId.parse(stream), 0, Duration.ofSeconds(10)))
                .isTrue();
    }

    @Override
    protected void heal(String stream) {
        store.jdbc.update("update event set type = substr(type, 4) where stream = ?", stream);
    }
}
