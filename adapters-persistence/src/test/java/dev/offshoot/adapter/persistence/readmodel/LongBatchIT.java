package dev.offshoot.adapter.persistence.readmodel;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.offshoot.adapter.persistence.TestStore;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That a batch which takes longer to tell than a command may take is told all the same. */
final class LongBatchIT {

    private final TestStore store = TestStore.fresh();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void is_told_to_its_end() {
        assertThatCode(() -> store.inTransaction(() -> {
                    // a limit that runs already is not shortened, but ended and begun anew
                    store.jdbc.execute("set local transaction_timeout = 0");
                    store.jdbc.execute("set local transaction_timeout = '200ms'");
                    store.models.projector().project(List.of(), List.of());
                    store.jdbc.queryForList("select pg_sleep(0.5)");
                }))
                .doesNotThrowAnyException();
    }
}
