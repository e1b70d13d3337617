package dev.offshoot.adapter.persistence.readmodel.table;

import java.util.List;

/** The tables that projections are to keep. */
public record ReadTables(List<StreamProjectionTable<?, ?>> streamProjections, List<EventProjectionTable<?>> journals) {
    public ReadTables {
        streamProjections = List.copyOf(streamProjections);
        journals = List.copyOf(journals);
    }
}
