package dev.offshoot.adapter.persistence.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * When an event was recorded. PostgreSQL knows moments that no calendar of ours has, infinity among them; whoever puts
 * such a one in by hand makes an entry that cannot be read.
 */
public final class RecordedMoments {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private RecordedMoments() {}

    /** The moment in a column; the first or the last there is in the place of one beyond it. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        var read = row.getObject(column, OffsetDateTime.class);
        return read.getYear() < 1 ? FIRST : read.getYear() > 9999 ? LAST : read.toInstant();
    }

    /** @throws IllegalArgumentException where nothing can have been recorded then */
    public static void check(Instant recorded) {
        if (!recorded.isAfter(FIRST) || !recorded.isBefore(LAST)) {
            throw new IllegalArgumentException(
                    "the moment at which it was recorded is none between the years 1 and 9999");
        }
    }
}
