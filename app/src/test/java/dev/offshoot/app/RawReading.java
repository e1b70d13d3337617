package dev.offshoot.app;

import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.benchmark.Stopwatch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** The yardstick of a rebuild: the same columns of the same events, read in order and their JSON parsed, in one thread. */
final class RawReading {

    private static final int FETCH = 5_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final TestStore store;

    RawReading(TestStore store) {
        this.store = store;
    }

    /**
     * How many events are read in a second.
     *
     * @param categories of the streams that are read; of all where there is none
     */
    double perSecond(Set<String> categories) throws SQLException {
        var watch = new Stopwatch();
        try (var connection = store.on.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(
                    "select position, stream, version, type, revision, recorded, payload, metadata from event"
                            + (categories.isEmpty() ? "" : " where category = any(?)")
                            + " order by position")) {
                if (!categories.isEmpty()) {
                    statement.setArray(1, connection.createArrayOf("text", categories.toArray()));
                }
                statement.setFetchSize(FETCH);
                return parsed(statement.executeQuery()) / watch.seconds();
            }
        }
    }

    private static long parsed(ResultSet rows) throws SQLException {
        var events = 0L;
        while (rows.next()) {
            rows.getLong("position");
            rows.getString("stream");
            rows.getLong("version");
            rows.getString("type");
            rows.getInt("revision");
            rows.getObject("recorded", OffsetDateTime.class);
            MAPPER.readTree(rows.getString("payload"));
            MAPPER.readTree(rows.getString("metadata"));
            events++;
        }
        return events;
    }
}
