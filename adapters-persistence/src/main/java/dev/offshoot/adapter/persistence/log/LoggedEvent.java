package dev.offshoot.adapter.persistence.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** An event as the log has it, not yet read. */
public record LoggedEvent(
        long position,
        String stream,
        long version,
        String type,
        int revision,
        Instant recorded,
        String payload,
        String metadata) {

    static LoggedEvent of(ResultSet row) throws SQLException {
        return new LoggedEvent(
                row.getLong("position"),
                row.getString("stream"),
                row.getLong("version"),
                row.getString("type"),
                row.getInt("revision"),
                LogIndex.instant(row),
                row.getString("payload"),
                row.getString("metadata"));
    }
}
