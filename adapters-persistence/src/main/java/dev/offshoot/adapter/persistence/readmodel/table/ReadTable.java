package dev.offshoot.adapter.persistence.readmodel.table;

import dev.offshoot.adapter.persistence.log.Versions;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that a projection fills and nothing else: it may be dropped and rebuilt at any time.
 *
 * @param <R> what becomes a row
 */
public sealed interface ReadTable<R> permits DatedTable, EventProjectionTable {

    String name();

    /** The columns of its own, beside those that every table of its kind has. */
    List<Column<R>> columns();

    /** The class of the body. */
    Class<?> lines();

    /** The projection that fills it. */
    Object projection();

    List<Column<R>> standard();

    String primaryKey();

    /** Whether what becomes a row is kept whole as well, as JSON. */
    boolean keepsBody();

    /** What is indexed beside the primary key: each as SQL says it after the name of the table. */
    default List<String> indexes() {
        return List.of();
    }

    default Stream<Column<R>> all() {
        return Stream.concat(standard().stream(), columns().stream());
    }

    /** Creates it without its keys. */
    default String ddl(String schema) {
        var columns = all().map(c -> "\"" + c.name() + "\" " + c.type()).collect(Collectors.joining(", "));
        return "create table %s.%s (%s%s)"
                .formatted(schema, name(), columns, keepsBody() ? ", body text not null" : "");
    }

    /** Its primary key and what is indexed beside it, each as a statement. */
    default List<String> keys(String schema) {
        var table = schema + "." + name();
        return Stream.concat(
                        Stream.of("alter table %s add primary key (%s)".formatted(table, primaryKey())),
                        indexes().stream().map(on -> "create index on %s %s".formatted(table, on)))
                .toList();
    }

    /** Changes when the table would be filled otherwise: its version is raised then, or days are told in another zone. */
    default String definition(ZoneId zone) {
        return "v%s %s".formatted(Versions.ofLines(name()), zone);
    }
}
