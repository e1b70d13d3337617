package dev.offshoot.adapter.persistence.readmodel.table;

import java.util.List;

/** The tables that projections are to keep. */
public record ReadTables(
        List<StreamProjectionTable<?, ?>> streamProjections,
        List<DatedTable<?, ?, ?>> dated,
        List<EventProjectionTable<?>> journals) {
    public ReadTables {
        streamProjections = List.copyOf(streamProjections);
        dated = List.copyOf(dated);
        journals = List.copyOf(journals);
    }
}
