package dev.offshoot.app;

import dev.offshoot.adapter.persistence.readmodel.chronicle.ChronicleTable;
import dev.offshoot.adapter.persistence.readmodel.chronicle.TitledTable;
import dev.offshoot.adapter.persistence.readmodel.importing.BatchTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.AdoptionTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.InitiativeTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.MeasureTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.ProgrammeTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.SiteTable;
import dev.offshoot.adapter.persistence.readmodel.table.DatedTable;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTables;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroup;
import dev.offshoot.adapter.persistence.readmodel.table.TableGroups;
import dev.offshoot.award.AwardContext;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.chronicle.view.ThingHead;
import dev.offshoot.commissioning.CommissioningContext;
import dev.offshoot.commissioning.event.CommissioningEvent;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.engagement.EngagementContext;
import dev.offshoot.engagement.event.EngagementEvent;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.framework.FrameworkContext;
import dev.offshoot.framework.event.FrameworkEvent;
import dev.offshoot.framework.view.FrameworkView;
import java.util.List;

/** The table of every context's heads, and the chronicle. */
final class OffshootTables {

    static final DatedTable<FrameworkEvent, FrameworkView, ThingHead> FRAMEWORK = TitledTable.of(
            FrameworkContext.CONTEXT,
            view -> new ThingHead(view.title(), view.retired().isPresent()));
    static final DatedTable<AwardEvent, AwardView, ThingHead> AWARD = TitledTable.of(
            AwardContext.CONTEXT,
            view -> new ThingHead(view.title(), view.closed().isPresent()));
    static final DatedTable<CommissioningEvent, CommissioningView, ThingHead> COMMITMENT =
            TitledTable.of(CommissioningContext.CONTEXT, view -> new ThingHead(view.title(), false));
    static final DatedTable<EngagementEvent, EngagementView, ThingHead> ACTIVITY = TitledTable.of(
            EngagementContext.CONTEXT,
            view -> new ThingHead(view.title(), view.held().isPresent()));

    /** What is run, paused and rebuilt together, by what it is about. */
    static final TableGroups GROUPS = new TableGroups(List.of(
            group("initiatives", FRAMEWORK, ProgrammeTable.TABLE, InitiativeTable.TABLE),
            group("sites", SiteTable.TABLE, AdoptionTable.TABLE),
            group("effects", MeasureTable.TABLE, AWARD, COMMITMENT, ACTIVITY),
            group("imports", BatchTable.TABLE),
            new TableGroup("history", new ReadTables(List.of(), List.of(ChronicleTable.TABLE)))));

    static final ReadTables ALL = GROUPS.all();

    private OffshootTables() {}

    private static TableGroup group(String name, DatedTable<?, ?, ?>... tables) {
        return new TableGroup(name, new ReadTables(List.of(tables), List.of()));
    }
}
