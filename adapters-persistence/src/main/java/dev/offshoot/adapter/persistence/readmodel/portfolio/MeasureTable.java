package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.measure.MeasureContext;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.view.MeasureHead;
import dev.offshoot.measure.view.MeasureView;
import java.util.List;

/** What measures are called, and how many sites they report. */
public final class MeasureTable {

    public static final DatedTable<MeasureEvent, MeasureView, MeasureHead> TABLE = DatedTable.of(
                    "measure_dated",
                    MeasureContext.CONTEXT.streamType(),
                    MeasureContext.CONTEXT.streamProjection(),
                    MeasureHead::of,
                    List.of(
                            new Column<>("title", "text", MeasureHead::title),
                            new Column<>("over", "boolean", MeasureHead::retired),
                            new Column<>(
                                    "reports",
                                    "boolean",
                                    head -> head.reported().isPresent())))
            .keeping(MeasureHead.class);

    private MeasureTable() {}
}
