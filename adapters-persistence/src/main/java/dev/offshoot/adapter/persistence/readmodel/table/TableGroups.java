package dev.offshoot.adapter.persistence.readmodel.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** All groups of a store; a table is in one of them. */
public record TableGroups(List<TableGroup> groups) {

    public TableGroups {
        groups = List.copyOf(groups);
        var names = groups.stream().map(TableGroup::names).flatMap(List::stream).toList();
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("A table is in more than one group: " + names);
        }
    }

    /** The tables of all groups. */
    public ReadTables all() {
        return new ReadTables(each(ReadTables::dated), each(ReadTables::journals));
    }

    private <T> List<T> each(Function<ReadTables, List<T>> kind) {
        return groups.stream()
                .map(TableGroup::tables)
                .map(kind)
                .flatMap(Collection::stream)
                .toList();
    }
}
