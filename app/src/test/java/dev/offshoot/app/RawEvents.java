package dev.offshoot.app;

import dev.offshoot.adapter.persistence.TestStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The yardstick of an import: event rows as they stand in the log, inserted by JDBC alone, many in a statement and as many
 * in a transaction as a file has, into an empty table with the columns, keys and indexes of the log.
 */
final class RawEvents {

    private static final String COLUMNS =
            "event_id, stream, version, category, recorded, type, revision, payload, metadata";
    private static final String ROW = "(?::uuid, ?, ?::bigint, ?, ?::timestamptz, ?, ?::integer, ?::json, ?::json)";
    private static final int WIDTH = COLUMNS.split(",").length;
    private static final int AT_ONCE = 500;

    private final List<Object[]> rows = new ArrayList<>();

    private RawEvents() {}

    /** Those that came into the log after one position, up to another. */
    static RawEvents between(TestStore store, long after, long last) {
        var events = new RawEvents();
        store.jdbc.query(
                "select event_id::text, stream, version, category, recorded, type, revision, payload::text, metadata::text"
                        + " from event where position > ? and position <= ? order by position",
                row -> {
                    var cells = new Object[WIDTH];
                    for (var n = 0; n < WIDTH; n++) {
                        cells[n] = row.getMetaData().getColumnName(n + 1).equals("recorded")
                                ? row.getObject(n + 1, OffsetDateTime.class)
                                : row.getObject(n + 1);
                    }
                    events.rows.add(cells);
                },
                after,
                last);
        return events;
    }

    int size() {
        return rows.size();
    }

    void insert(TestStore store, int each) throws SQLException {
        store.jdbc.execute("drop table if exists yardstick");
        store.jdbc.execute("create table yardstick (like event including all)");
        try (var connection = store.on.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            for (var from = 0; from < rows.size(); from += each) {
                file(connection, rows.subList(from, Math.min(from + each, rows.size())));
            }
        }
    }

    private static void file(Connection connection, List<Object[]> some) throws SQLException {
        try (var many = statement(connection, AT_ONCE)) {
            var whole = some.size() - some.size() % AT_ONCE;
            for (var from = 0; from < whole; from += AT_ONCE) {
                insert(many, some.subList(from, from + AT_ONCE));
            }
            if (whole < some.size()) {
                try (var rest = statement(connection, some.size() - whole)) {
                    insert(rest, some.subList(whole, some.size()));
                }
            }
        }
        connection.commit();
    }

    private static PreparedStatement statement(Connection connection, int rows) throws SQLException {
        return connection.prepareStatement("insert into yardstick (%s) values %s"
                .formatted(COLUMNS, String.join(", ", Collections.nCopies(rows, ROW))));
    }

    private static void insert(PreparedStatement statement, List<Object[]> some) throws SQLException {
        var at = 1;
        for (var row : some) {
            for (var cell : row) {
                statement.setObject(at++, cell);
            }
        }
        statement.executeUpdate();
    }
}
