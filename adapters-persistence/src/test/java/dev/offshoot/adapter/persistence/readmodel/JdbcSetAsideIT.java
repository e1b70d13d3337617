package dev.offshoot.adapter.persistence.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.projection.SetAside;
import dev.offshoot.projection.SetAsideContract;
import dev.offshoot.stream.StreamId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

final class JdbcSetAsideIT extends SetAsideContract {

    /** Written as it is read: the processor may have read an event as soon as it is committed. */
    private static final String UNREADABLE = """
            insert into event (event_id, stream, version, category, recorded, type, revision, payload, metadata)
            values (gen_random_uuid(), ?, 0, 'counter', now(), 'no.counter.started', 1,
                    '{"counter":"healed","title":"Healed","tags":[]}', '{"occurred":"2024-01-01","actor":"ada"}')""";

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
        store.jdbc.update(UNREADABLE, stream);
        assertThat(store.views.await(StreamId.parse(stream), 0, Duration.ofSeconds(10)))
                .isTrue();
    }

    @Override
    protected void heal(String stream) {
        store.jdbc.update("update event set type = substr(type, 4) where stream = ?", stream);
    }
}
