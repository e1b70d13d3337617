package dev.offshoot.adapter.persistence.readmodel.chronicle;

import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.chronicle.port.out.ThingHeads;
import dev.offshoot.chronicle.view.ThingHead;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the heads of things from the tables of all categories. */
public final class JdbcThingHeads implements ThingHeads {

    private final JdbcClient jdbc;
    private final Map<String, String> tables;

    /** @param tables of these, those with columns <code>title</code> and <code>over</code> */
    public JdbcThingHeads(JdbcClient jdbc, Collection<DatedTable<?, ?, ?>> tables) {
        this.jdbc = jdbc;
        this.tables = tables.stream()
                .filter(table -> table.hasColumn("title") && table.hasColumn("over"))
                .collect(Collectors.toMap(DatedTable::category, DatedTable::name));
    }

    @Override
    public Map<StreamId, ThingHead> all(String category, AsOf asOf) {
        return Optional.<String>ofNullable(tables.get(category))
                .map(table -> all(category, table, asOf))
                .orElse(Map.of());
    }

    private Map<StreamId, ThingHead> all(String category, String table, AsOf asOf) {
        var all = new LinkedHashMap<StreamId, ThingHead>();
        jdbc.sql("select key, title, over from readmodel.%s t where %s order by key"
                        .formatted(table, DatedTable.holds("t", asOf)))
                .params(DatedTable.parameters(asOf))
                .query(row -> {
                    all.put(
                            new StreamId(category, row.getString("key")),
                            new ThingHead(row.getString("title"), row.getBoolean("over")));
                });
        return all;
    }

    @Override
    public Map<StreamId, ThingHead> of(Collection<StreamId> things, AsOf asOf) {
        var found = some(things, asOf);
        if (asOf.was().isPresent()) {
            found.putAll(some(
                    things.stream().filter(thing -> !found.containsKey(thing)).toList(), asOf.onAnyDay()));
        }
        return found;
    }

    /** One statement for all categories. */
    private Map<StreamId, ThingHead> some(Collection<StreamId> things, AsOf asOf) {
        var keys = things.stream()
                .filter(thing -> tables.containsKey(thing.category()))
                .collect(Collectors.groupingBy(
                        StreamId::category, Collectors.mapping(StreamId::key, Collectors.joining(","))));
        var found = new HashMap<StreamId, ThingHead>();
        if (!keys.isEmpty()) {
            jdbc.sql(keys.keySet().stream()
                            .map(category -> select(category, asOf))
                            .collect(Collectors.joining(" union all ")))
                    .params(DatedTable.parameters(asOf))
                    .params(keys)
                    .query(row -> {
                        found.put(
                                new StreamId(row.getString("category"), row.getString("key")),
                                new ThingHead(row.getString("title"), row.getBoolean("over")));
                    });
        }
        return found;
    }

    private String select(String category, AsOf asOf) {
        return "select '%1$s' as category, t.key, t.title, t.over from readmodel.%2$s t where t.key = any(string_to_array(:%1$s, ',')) and %3$s"
                .formatted(category, tables.get(category), DatedTable.holds("t", asOf));
    }
}
