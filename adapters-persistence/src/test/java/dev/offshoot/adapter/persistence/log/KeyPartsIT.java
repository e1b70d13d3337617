package dev.offshoot.adapter.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.TestStore;
import org.junit.jupiter.api.Test;

final class KeyPartsIT {

    @Test
    void what_is_about_a_thing_is_found_without_reading_the_whole_log() {
        try (var store = TestStore.fresh()) {
            store.inTransaction(() -> {
                store.jdbc.execute("set local enable_seqscan = off");
                var plan = store.jdbc.queryForList(
                        "explain " + EventLog.WITH_KEY_PARTS, String.class, (Object) new String[] {"iris"});
                assertThat(String.join("\n", plan)).contains("event_key_parts");
            });
        }
    }
}
