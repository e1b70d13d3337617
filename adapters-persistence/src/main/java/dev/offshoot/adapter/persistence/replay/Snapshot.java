package dev.offshoot.adapter.persistence.replay;

import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTable;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.projection.upkeep.RowComparison;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Live and rebuilt rows as they stand at one moment, to be compared while others go on. */
final class Snapshot implements AutoCloseable {

    private final Connection connection;
    private final JdbcTemplate jdbc;

    Snapshot(DataSource database) {
        try {
            connection = database.getConnection();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached", unreachable);
        }
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /** From now on nothing moves. */
    void take() {
        jdbc.execute("set local transaction_timeout = 0");
        jdbc.queryForObject("select count(*) from readmodel.definition", Long.class);
    }

    RowComparison compare(TableGroup group, int most) {
        var counts = new ArrayList<RowComparison.Count>();
        var some = new ArrayList<RowComparison.Row>();
        for (var table : group.all()) {
            var live = only(table, RowComparison.Side.LIVE, ReadModelSchema.LIVE, ReadModelSchema.SHADOW, most, some);
            var rebuilt =
                    only(table, RowComparison.Side.REBUILT, ReadModelSchema.SHADOW, ReadModelSchema.LIVE, most, some);
            counts.add(new RowComparison.Count(table.name(), live, rebuilt));
        }
        return new RowComparison(counts, some);
    }

    private long only(
            ReadTable<?> table,
            RowComparison.Side side,
            String here,
            String there,
            int most,
            List<RowComparison.Row> some) {
        var counts = jdbc.query("""
                with differing as materialized (select * from %1$s.%3$s except all select * from %2$s.%3$s)
                select (select count(*) from differing) as all_of_them, (%5$s)::text as line
                from differing d limit %4$s""".formatted(here, there, table.name(), most, line(table)), (row, _) -> {
            some.add(new RowComparison.Row(table.name(), side, row.getString("line")));
            return row.getLong("all_of_them");
        });
        return counts.isEmpty() ? 0 : counts.getFirst();
    }

    /** A row as JSON, and in it what is kept as JSON. */
    private static String line(ReadTable<?> table) {
        return table.keepsBody() ? "to_jsonb(d) || jsonb_build_object('body', d.body::jsonb)" : "to_jsonb(d)";
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        } catch (SQLException lost) {
            throw new IllegalStateException("The database cannot be reached", lost);
        }
    }
}
