package dev.offshoot.adapter.persistence.readmodel.table;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables that are kept together: fed by one live run of their own, paused and rebuilt by themselves.
 *
 * @param name what its tables are about; also the name of its live run
 */
public record TableGroup(String name, ReadTables tables) {

    public List<ReadTable<?>> all() {
        return tables.all();
    }

    public List<String> names() {
        return all().stream().map(ReadTable::name).toList();
    }

    /** The categories whose streams it tells of; empty where it tells of all. */
    public Set<String> categories() {
        return tables.journals().isEmpty()
                ? tables.dated().stream().map(DatedTable::category).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    public boolean tellsOf(String category) {
        var categories = categories();
        return categories.isEmpty() || categories.contains(category);
    }

    /** Changes when any of its tables would be filled otherwise. */
    public String version(ZoneId zone) {
        return all().stream()
                .map(table -> table.name() + " " + table.definition(zone))
                .collect(Collectors.joining(", "));
    }
}
