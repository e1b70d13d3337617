package dev.offshoot.adapter.persistence.readmodel.portfolio;

import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.adapter.persistence.readmodel.table.StreamProjectionTable;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.view.InitiativeHead;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.programme.ProgrammeContext;
import dev.offshoot.programme.event.ProgrammeEvent;
import dev.offshoot.programme.event.ReportingRhythm;
import dev.offshoot.programme.view.ProgrammeView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Initiatives, and what the portfolio filters and sorts by as at any day. */
public final class InitiativeTable {

    public static final StreamProjectionTable<InitiativeEvent, InitiativeView> TABLE = StreamProjectionTable.of(
            "initiative",
            InitiativeContext.CONTEXT.streamType(),
            InitiativeView.class,
            InitiativeContext.CONTEXT.streamProjection(),
            List.of(new Column<>(
                    "programme", "text", line -> line.body().charter().programme())));

    public static final DatedTable<InitiativeEvent, InitiativeView, InitiativeHead> DATED = DatedTable.of(
            "initiative_dated",
            InitiativeContext.CONTEXT.streamType(),
            InitiativeContext.CONTEXT.streamProjection(),
            InitiativeHead::of,
            List.of(
                    new Column<>("title", "text", InitiativeHead::title),
                    new Column<>("innovation", "text", InitiativeHead::innovation),
                    new Column<>("programme", "text", InitiativeHead::programme),
                    new Column<>("lifecycle", "text", head -> head.lifecycle().name()),
                    new Column<>("confidence", "text", head -> head.confidence().map(Enum::name)),
                    new Column<>("planned_slip", "bigint", InitiativeHead::plannedSlip),
                    new Column<>(
                            "due",
                            "text[]",
                            head -> head.due().stream().map(LocalDate::toString).toList()),
                    new Column<>("unassessed", "bigint", InitiativeHead::unassessed),
                    new Column<>("assessed", "date", InitiativeHead::assessed)));

    /** How often the programmes report. */
    public static final DatedTable<ProgrammeEvent, ProgrammeView, Optional<ReportingRhythm>> RHYTHMS = DatedTable.of(
            "programme_dated",
            ProgrammeContext.CONTEXT.streamType(),
            ProgrammeContext.CONTEXT.streamProjection(),
            ProgrammeView::rhythm,
            List.of(new Column<>("rhythm", "text", rhythm -> rhythm.map(Enum::name))));

    private InitiativeTable() {}
}
