package dev.offshoot.adapter.persistence.readmodel.rows;

import dev.offshoot.adapter.persistence.log.codec.Json;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes many rows of one table in one statement, whatever their columns. */
public final class Rows<R> {

    private static final int AT_ONCE = 1_000;

    private final ReadTable<R> table;
    private final Function<R, Object> body;
    private final Json json;
    private final JdbcTemplate jdbc;
    private final String insert;

    public Rows(
            ReadTable<R> table,
            Function<R, Object> body,
            String schema,
            String onConflict,
            Json json,
            JdbcTemplate jdbc) {
        this.table = table;
        this.body = body;
        this.json = json;
        this.jdbc = jdbc;
        var names = table.all().map(c -> quoted(c.name())).collect(Collectors.joining(", "))
                + (table.keepsBody() ? ", body" : "");
        var typed =
                table.all().map(c -> quoted(c.name()) + " " + plain(c.type())).collect(Collectors.joining(", "))
                        + (table.keepsBody() ? ", body text" : "");
        this.insert = "insert into %s.%s (%s) select %s from json_to_recordset(?::json) as r (%s) %s"
                .formatted(schema, table.name(), names, names, typed, onConflict);
    }

    public static String replace(ReadTable<?> table) {
        var set = table.all()
                .map(c -> quoted(c.name()))
                .map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
        return "on conflict (%s) do update set %s%s"
                .formatted(table.primaryKey(), set, table.keepsBody() ? ", body = excluded.body" : "");
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private static String plain(String type) {
        return type.replaceFirst(" collate .*", "");
    }

    public void write(Collection<R> rows) {
        var all = List.copyOf(rows);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            jdbc.update(insert, some.stream().map(this::json).collect(Collectors.joining(",", "[", "]")));
        }
    }

    private String json(R row) {
        Map<String, Object> members = new LinkedHashMap<>();
        table.all().forEach(c -> c.of(row).ifPresent(value -> members.put(c.name(), value)));
        var columns = json.write(members);
        if (!table.keepsBody()) {
            return columns;
        }
        var bodyText = json.write(body.apply(row), table.lines());
        return columns.substring(0, columns.length() - 1) + ",\"body\":" + bodyText + "}";
    }
}
