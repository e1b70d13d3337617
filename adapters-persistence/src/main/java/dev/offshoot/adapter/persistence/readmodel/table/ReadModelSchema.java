package dev.offshoot.adapter.persistence.readmodel.table;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the tables of the read model in step with their definitions. */
public final class ReadModelSchema {

    public static final String LIVE = "readmodel";
    public static final String SHADOW = "rebuild";

    private final JdbcTemplate jdbc;
    private final List<? extends ReadTable<?>> tables;
    private final ZoneId zone;

    public ReadModelSchema(JdbcTemplate jdbc, List<? extends ReadTable<?>> tables, ZoneId zone) {
        this.zone = zone;
        this.jdbc = jdbc;
        this.tables = List.copyOf(tables);
    }

    /** Whether every table is there as it is defined now. */
    public boolean isCurrent() {
        var known = new HashMap<String, String>();
        jdbc.query("select name, hash from readmodel.definition", row -> {
            known.put(row.getString("name"), row.getString("hash"));
        });
        return tables.stream().allMatch(t -> t.definition(zone).equals(known.get(t.name())));
    }

    /** Empty tables beside the live ones, without their keys. */
    public void createShadows() {
        for (var table : tables) {
            jdbc.execute("drop table if exists %s.%s".formatted(SHADOW, table.name()));
            jdbc.execute(table.ddl(SHADOW));
        }
    }

    /** Gives the shadows their keys, once they are filled. */
    public void addKeys() {
        tables.stream().flatMap(table -> table.keys(SHADOW).stream()).forEach(jdbc::execute);
    }

    /** The shadows take the place of the live tables; a table that is no longer defined goes. */
    public void swap() {
        for (var table : tables) {
            drop(table.name());
            jdbc.execute("alter table %s.%s set schema %s".formatted(SHADOW, table.name(), LIVE));
            jdbc.update(
                    "insert into readmodel.definition (name, hash) values (?, ?)"
                            + " on conflict (name) do update set hash = excluded.hash",
                    table.name(),
                    table.definition(zone));
        }
        var names = tables.stream().map(ReadTable::name).toList();
        jdbc.queryForList("select name from readmodel.definition", String.class).stream()
                .filter(name -> !names.contains(name))
                .forEach(this::remove);
    }

    private void remove(String name) {
        drop(name);
        jdbc.update("delete from readmodel.definition where name = ?", name);
    }

    private void drop(String name) {
        jdbc.execute("drop table if exists %s.%s".formatted(LIVE, name));
    }
}
