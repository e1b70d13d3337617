package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.programme.ProgrammeContext;
import dev.offshoot.programme.event.ProgrammeEvent;
import dev.offshoot.programme.view.ProgrammeHead;
import dev.offshoot.programme.view.ProgrammeView;
import java.util.List;

/** What programmes are called, and how often they report. */
public final class ProgrammeTable {

    public static final DatedTable<ProgrammeEvent, ProgrammeView, ProgrammeHead> TABLE = DatedTable.of(
            "programme_dated",
            ProgrammeContext.CONTEXT.streamType(),
            ProgrammeContext.CONTEXT.streamProjection(),
            ProgrammeHead::of,
            List.of(
                    new Column<>("title", "text", ProgrammeHead::title),
                    new Column<>("over", "boolean", ProgrammeHead::closed),
                    new Column<>("rhythm", "text", head -> head.rhythm().map(Enum::name))));

    private ProgrammeTable() {}
}
