package dev.offshoot.adapter.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.TestStore;
import org.junit.jupiter.api.Test;

final class KeyPartsIT {

    @Test
    void what_is_about_a_thing_is_found_without_reading_the_whole_log() {
        try (var store = TestStore.fresh()) {
            store.jdbc.update("""
                    insert into event (stream, version, category, type, revision, recorded, payload, metadata, event_id)
                    select 'adoption-iris~site' || n, 0, 'adoption', 'Expected', 1, now(), '{}', '{}', gen_random_uuid()
                    from generate_series(1, 5000) as n""");
            store.jdbc.execute("analyze event");

            var plan = store.jdbc.queryForList(
                    "explain " + LogIndex.WITH_KEY_PARTS, String.class, (Object) new String[] {"site17"});

            assertThat(String.join("\n", plan)).contains("event_key_parts");
        }
    }
}
