package dev.offshoot.adapter.persistence.readmodel.chronicle;

import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.chronicle.view.ThingHead;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.stream.Event;
import java.util.List;
import java.util.function.Function;

/** What things are called, of which a list shows no more. */
public final class TitledTable {

    private TitledTable() {}

    /** The things of a context. */
    public static <E extends Event, L> DatedTable<E, L, ThingHead> of(
            BoundedContext<?, ?, E, ?, L> context, Function<L, ThingHead> head) {
        return DatedTable.of(
                context.streamType().category() + "_dated",
                context.streamType(),
                context.streamProjection(),
                head,
                List.of(
                        new Column<>("title", "text", ThingHead::title),
                        new Column<>("over", "boolean", ThingHead::over)));
    }
}
