package dev.offshoot.app;

import dev.offshoot.adapter.persistence.TestStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The yardstick of a command: a row like those it records, inserted and committed by JDBC alone, into a table with the
 * columns, keys and indexes of the log. Every caller has a connection and a statement of its own.
 */
final class RawRows implements AutoCloseable {

    private static final String INSERT = """
            insert into yardstick (event_id, stream, version, category, recorded, type, revision, payload, metadata)
            values (?, ?, ?, ?, now(), ?, ?, ?::json, ?::json)""";

    private final List<Connection> connections = new ArrayList<>();
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final long[] versions;

    private RawRows(int callers) {
        versions = new long[callers];
    }

    /** @param type of the events, of which one is in the log already */
    static RawRows like(TestStore store, int callers, String type) throws SQLException {
        store.jdbc.execute("drop table if exists yardstick");
        store.jdbc.execute("create table yardstick (like event including all)");
        Map<String, Object> row = store.jdbc.queryForMap(
                "select category, type, revision, payload::text as payload, metadata::text as metadata from event"
                        + " where type = ? order by position desc limit 1",
                type);
        var rows = new RawRows(callers);
        for (var caller = 0; caller < callers; caller++) {
            var connection = store.on.dataSource().getConnection();
            connection.setAutoCommit(false);
            var statement = connection.prepareStatement(INSERT);
            statement.setString(2, row.get("category") + "-raw" + caller);
            statement.setString(4, (String) row.get("category"));
            statement.setString(5, (String) row.get("type"));
            statement.setInt(6, (Integer) row.get("revision"));
            statement.setString(7, (String) row.get("payload"));
            statement.setString(8, (String) row.get("metadata"));
            rows.connections.add(connection);
            rows.statements.add(statement);
        }
        return rows;
    }

    void insert(int caller) throws SQLException {
        var statement = statements.get(caller);
        statement.setObject(1, UUID.randomUUID());
        statement.setLong(3, versions[caller]++);
        statement.executeUpdate();
        connections.get(caller).commit();
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
