package dev.offshoot.adapter.persistence.readmodel.live;

import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.table.EventProjectionTable;
import dev.offshoot.adapter.persistence.readmodel.table.ReadModelSchema;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the lines of a journal. */
public final class Entries<L> {

    private final EventProjectionTable<L> table;
    private final JdbcClient jdbc;
    private final Json json;

    public Entries(EventProjectionTable<L> table, JdbcClient jdbc, Json json) {
        this.table = table;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The lines for which a condition holds, in the order of the log.
     *
     * @param condition over the table's columns, with named parameters: <code>known_since &lt;= :known</code>
     */
    public List<L> where(String condition, Map<String, ?> parameters) {
        return jdbc.sql("select body from %s.%s where %s order by position, n"
                        .formatted(ReadModelSchema.LIVE, table.name(), condition))
                .params(parameters)
                .query((row, _) -> json.read(row.getString("body"), table.lines()))
                .list();
    }
}
