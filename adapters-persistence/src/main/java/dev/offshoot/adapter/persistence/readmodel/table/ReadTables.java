package dev.offshoot.adapter.persistence.readmodel.table;

import java.util.List;

/** The tables that projections are to keep. */
public record ReadTables(List<StreamProjectionTable<?, ?>> folds, List<EventProjectionTable<?>> journals) {
    public ReadTables {
        folds = List.copyOf(folds);
        journals = List.copyOf(journals);
    }
}
