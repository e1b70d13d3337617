package dev.offshoot.adapter.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.persistence.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What streams alone may hold, of a log that is older than the table that says so. */
final class UniqueKeysIT {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());

    private void event(String stream, long version, String type, String payload) {
        jdbc.update("""
                insert into event (stream, version, category, type, revision, recorded, payload, metadata, event_id)
                values (?, ?, 'site', ?, 1, now(), ?::json, '{}', gen_random_uuid())""", stream, version, type, payload);
    }

    private void registered(String site, String odsCode) {
        event("site-" + site, 0, "site.registered", "{\"name\":\"x\",\"odsCode\":\"%s\"}".formatted(odsCode));
    }

    private void merged(String into, long version, String... predecessors) {
        event(
                "site-" + into,
                version,
                "sites.merged",
                "{\"predecessors\":[\"%s\"],\"name\":\"x\"}".formatted(String.join("\",\"", predecessors)));
    }

    private void corrected(String site, long version, long corrects, String instead) {
        event("site-" + site, version, "event.corrected", "{\"corrects\":%s%s}".formatted(corrects, instead));
    }

    private static String registeredInstead(String odsCode) {
        return ",\"instead\":{\"type\":\"site.registered\",\"revision\":1,\"payload\":{\"name\":\"x\",\"odsCode\":\"%s\"}}"
                .formatted(odsCode);
    }

    @Test
    void an_older_log_tells_them_when_it_is_migrated() {
        var flyway = Flyway.configure().dataSource(database.dataSource());
        flyway.target("41").load().migrate();
        registered("a", "RA1");
        registered("doubled", "ra1");
        event("site-plain", 0, "site.registered", "{\"name\":\"x\"}");
        registered("b", "RB1");
        corrected("b", 1, 0, registeredInstead("RB2"));
        registered("c", "RC1");
        corrected("c", 1, 0, registeredInstead("RC2"));
        corrected("c", 2, 1, "");
        merged("a", 1, "x", "y");
        merged("b", 2, "y");
        merged("c", 3, "z");
        corrected("c", 4, 3, "");
        flyway.target("latest").load().migrate();
        assertThat(jdbc.queryForList(
                        "select kind || ' ' || value || ' ' || stream from unique_key order by kind, value",
                        String.class))
                .containsExactly(
                        "ods-code RA1 site-a",
                        "ods-code RB2 site-b",
                        "ods-code RC1 site-c",
                        "site-taken-in x site-a",
                        "site-taken-in y site-a");
    }
}
