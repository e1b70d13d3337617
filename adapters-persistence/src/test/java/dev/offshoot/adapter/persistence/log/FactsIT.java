package dev.offshoot.adapter.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Facts that were recorded before they were claimed. */
final class FactsIT {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());

    private void event(String stream, long version, String type, String metadata) {
        jdbc.update("""
                insert into event (stream, version, category, type, revision, recorded, payload, metadata, event_id)
                values (?, ?, 'x', ?, 1, now(), '{}', ?::json, gen_random_uuid())""", stream, version, type, metadata);
    }

    private void brought(String stream, long version, String fact, String batch) {
        event(stream, version, "site.renamed", "{\"fact\":\"%s\",\"batch\":\"%s\"}".formatted(fact, batch));
    }

    @Test
    void an_older_log_tells_them_when_it_is_migrated() {
        var flyway = Flyway.configure().dataSource(database.dataSource());
        flyway.target("10").load().migrate();
        brought("site-a", 0, "doubled", "one");
        brought("site-a", 1, "doubled", "two");
        brought("site-a", 2, "several", "two");
        brought("site-a", 3, "several", "two");
        brought("site-a", 4, "undone", "three");
        event("batch-three", 0, "batch.applied", "{}");
        event("batch-three", 1, "batch.undone", "{}");
        brought("site-a", 5, "corrected", "two");
        event("site-a", 6, "event.corrected", "{\"fact\":\"corrected\",\"batch\":\"two\"}");
        brought("site-b", 0, "undone and brought again", "three");
        brought("site-c", 0, "undone and brought again", "four");
        flyway.target("latest").load().migrate();
        assertThat(jdbc.queryForList(
                        "select fact || ' ' || stream || ' ' || version || ' ' || batch from fact order by fact",
                        String.class))
                .containsExactly(
                        "corrected site-a 5 two",
                        "doubled site-a 1 two",
                        "several site-a 2 two",
                        "undone and brought again site-c 0 four");
    }
}
