package dev.offshoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.replay.Rebuild;
import org.junit.jupiter.api.Test;

class RebuildIT {

    private final SqlStore store = SqlStore.withSample();

    @Test
    void tells_what_the_live_run_told() {
        assertThat(store.rebuild().compare()).isEmpty();
    }

    @Test
    void copies_every_stream_of_every_context() {
        assertThat(store.rebuild().swap()).extracting(Rebuild.Rebuilt::alone).containsOnly(0);
    }
}
