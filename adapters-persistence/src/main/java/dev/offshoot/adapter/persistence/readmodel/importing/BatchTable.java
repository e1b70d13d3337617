package dev.offshoot.adapter.persistence.readmodel.importing;

import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.importing.ImportingContext;
import dev.offshoot.importing.event.BatchEvent;
import dev.offshoot.importing.view.BatchHead;
import dev.offshoot.importing.view.BatchView;
import java.util.List;

/** When imports were applied. */
public final class BatchTable {

    public static final DatedTable<BatchEvent, BatchView, BatchHead> TABLE = DatedTable.of(
            "batch_dated",
            ImportingContext.CONTEXT.streamType(),
            ImportingContext.CONTEXT.streamProjection(),
            BatchHead::of,
            List.of(new Column<>("applied", "timestamptz", BatchHead::applied)));

    private BatchTable() {}
}
