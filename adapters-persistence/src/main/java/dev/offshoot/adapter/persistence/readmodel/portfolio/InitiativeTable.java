package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.view.InitiativeHead;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.initiative.view.Lifecycle;
import java.time.LocalDate;
import java.util.List;

/** Initiatives, and what the portfolio filters and sorts by as at any day. */
public final class InitiativeTable {

    public static final DatedTable<InitiativeEvent, InitiativeView, InitiativeHead> TABLE = DatedTable.of(
            "initiative_dated",
            InitiativeContext.CONTEXT.streamType(),
            InitiativeContext.CONTEXT.streamProjection(),
            InitiativeHead::of,
            List.of(
                    new Column<>("title", "text", InitiativeHead::title),
                    new Column<>("sought_title", "text", InitiativeHead::soughtTitle),
                    new Column<>("over", "boolean", head -> head.lifecycle() == Lifecycle.CLOSED),
                    new Column<>("innovation", "text", InitiativeHead::innovation),
                    new Column<>("programme", "text", InitiativeHead::programme),
                    new Column<>("frameworks", "text[]", InitiativeHead::frameworks),
                    new Column<>("lifecycle", "text", head -> head.lifecycle().name()),
                    new Column<>("confidence", "text", head -> head.confidence().map(Enum::name)),
                    new Column<>("planned_slip", "bigint", InitiativeHead::plannedSlip),
                    new Column<>(
                            "due",
                            "text[]",
                            head -> head.due().stream().map(LocalDate::toString).toList()),
                    new Column<>("unassessed", "bigint", InitiativeHead::unassessed),
                    new Column<>("assessed", "date", InitiativeHead::assessed)));

    private InitiativeTable() {}
}
