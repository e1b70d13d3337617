package dev.offshoot.adapter.persistence.readmodel.table;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the tables of a group in step with their definitions. */
public final class ReadModelSchema {

    public static final String LIVE = "readmodel";
    public static final String SHADOW = "rebuild";

    private final JdbcTemplate jdbc;
    private final TableGroup group;
    private final ZoneId zone;

    public ReadModelSchema(JdbcTemplate jdbc, TableGroup group, ZoneId zone) {
        this.zone = zone;
        this.jdbc = jdbc;
        this.group = group;
    }

    /** Whether every table is there as it is defined now. */
    public boolean isCurrent() {
        return known("hash")
                .entrySet()
                .containsAll(wanted(ReadModelSchema::hash).entrySet());
    }

    /** Whether every table is there in the form that is read now, though another version may have filled it. */
    public boolean isReadable() {
        return known("shape")
                .entrySet()
                .containsAll(wanted(ReadModelSchema::shape).entrySet());
    }

    private Map<String, String> known(String column) {
        var known = new HashMap<String, String>();
        jdbc.query("select name, %s as said from readmodel.definition".formatted(column), row -> {
            known.put(row.getString("name"), row.getString("said"));
        });
        return known;
    }

    private interface Saying {
        String of(ReadModelSchema schema, ReadTable<?> table);
    }

    private Map<String, String> wanted(Saying saying) {
        var wanted = new HashMap<String, String>();
        group.all().forEach(table -> wanted.put(table.name(), saying.of(this, table)));
        return wanted;
    }

    /** A table that another run feeds now stands at another position. */
    private String hash(ReadTable<?> table) {
        return table.definition(zone) + " " + group.name();
    }

    /** What a column holds is told by its type; what a body holds, by nothing but its version. */
    private String shape(ReadTable<?> table) {
        return table.keepsBody() ? table.definition(zone) : table.ddl(LIVE);
    }

    /** Empty tables beside the live ones, without their keys. */
    public void createShadows() {
        dropShadows();
        group.all().forEach(table -> jdbc.execute(table.ddl(SHADOW)));
    }

    public void dropShadows() {
        group.all().forEach(table -> jdbc.execute("drop table if exists %s.%s".formatted(SHADOW, table.name())));
        jdbc.update("delete from rebuild.set_aside where projection = any(?)", (Object) names());
    }

    private String[] names() {
        return group.names().toArray(String[]::new);
    }

    /** Gives the shadows their keys, once they are filled. */
    public void addKeys() {
        group.all().stream().flatMap(table -> table.keys(SHADOW).stream()).forEach(jdbc::execute);
    }

    /** The shadows take the place of the live tables, and what they could not take that of what these could not. */
    public void swap() {
        jdbc.execute("lock table set_aside in row exclusive mode");
        jdbc.update("delete from told_apart where projection = any(?)", (Object) names());
        for (var table : group.all()) {
            drop(table.name());
            jdbc.execute("alter table %s.%s set schema %s".formatted(SHADOW, table.name(), LIVE));
            jdbc.update(
                    "insert into readmodel.definition (name, hash, shape) values (?, ?, ?)"
                            + " on conflict (name) do update set hash = excluded.hash, shape = excluded.shape",
                    table.name(),
                    hash(table),
                    shape(table));
        }
        jdbc.update("delete from set_aside where projection = any(?)", (Object) names());
        jdbc.update(
                "insert into set_aside select * from rebuild.set_aside where projection = any(?)", (Object) names());
        jdbc.update("delete from rebuild.set_aside where projection = any(?)", (Object) names());
    }

    /** What stands there cannot be read by this version: it goes, so that nobody tries. */
    public void dropUnreadable() {
        group.all().forEach(table -> remove(table.name()));
    }

    /** What no definition speaks of any more goes. */
    public void dropAllBut(Collection<String> defined) {
        jdbc.queryForList("select name from readmodel.definition", String.class).stream()
                .filter(name -> !defined.contains(name))
                .forEach(name -> {
                    remove(name);
                    jdbc.update("delete from set_aside where projection = ?", name);
                });
    }

    private void remove(String name) {
        jdbc.update("delete from told_apart where projection = ?", name);
        drop(name);
        jdbc.update("delete from readmodel.definition where name = ?", name);
    }

    private void drop(String name) {
        jdbc.execute("drop table if exists %s.%s".formatted(LIVE, name));
    }
}
