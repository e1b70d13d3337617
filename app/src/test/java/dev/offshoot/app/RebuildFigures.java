package dev.offshoot.app;

import dev.offshoot.adapter.persistence.TestStore;
import dev.offshoot.benchmark.FigureTable;
import dev.offshoot.benchmark.Paired;
import dev.offshoot.benchmark.Stopwatch;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import tools.jackson.databind.json.JsonMapper;

/** All read models from the log, beside reading the same columns and parsing their JSON in one thread. */
final class RebuildFigures {

    private static final int FETCH = 5_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final TestStore store;
    private final long events;

    RebuildFigures(TestStore store, long events) {
        this.store = store;
        this.events = events;
    }

    void measure(FigureTable table, Paired paired) throws Exception {
        table.add(paired.measure(
                "rebuild of all read models",
                "events/s",
                () -> events / Stopwatch.seconds(store.rebuild::swap),
                () -> events / Stopwatch.seconds(this::readAndParse),
                0.4));
    }

    private void readAndParse() throws SQLException {
        try (var connection = store.on.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(FETCH);
                var rows = statement.executeQuery(
                        "select position, stream, version, type, revision, recorded, payload, metadata from event"
                                + " order by position");
                while (rows.next()) {
                    rows.getLong("position");
                    rows.getString("stream");
                    rows.getLong("version");
                    rows.getString("type");
                    rows.getInt("revision");
                    rows.getObject("recorded", OffsetDateTime.class);
                    MAPPER.readTree(rows.getString("payload"));
                    MAPPER.readTree(rows.getString("metadata"));
                }
            }
        }
    }
}
