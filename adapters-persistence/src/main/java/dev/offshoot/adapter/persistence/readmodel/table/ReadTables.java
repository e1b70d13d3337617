package dev.offshoot.adapter.persistence.readmodel.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The tables that projections are to keep.
 *
 * @param dated one for each category
 */
public record ReadTables(List<DatedTable<?, ?, ?>> dated, List<EventProjectionTable<?>> journals) {
    public ReadTables {
        dated = List.copyOf(dated);
        journals = List.copyOf(journals);
    }

    public List<ReadTable<?>> all() {
        var tables = new ArrayList<ReadTable<?>>(dated);
        tables.addAll(journals);
        return tables;
    }
}
