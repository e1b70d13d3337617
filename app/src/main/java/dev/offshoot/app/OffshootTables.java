package dev.offshoot.app;

import dev.offshoot.adapter.persistence.readmodel.chronicle.ChronicleTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.InitiativeTable;
import dev.offshoot.adapter.persistence.readmodel.portfolio.SiteTable;
import dev.offshoot.adapter.persistence.readmodel.table.Column;
import dev.offshoot.adapter.persistence.readmodel.table.ReadTables;
import dev.offshoot.adapter.persistence.readmodel.table.StreamProjectionTable;
import dev.offshoot.adoption.AdoptionContext;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.award.AwardContext;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.commissioning.CommissioningContext;
import dev.offshoot.commissioning.event.CommissioningEvent;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.engagement.EngagementContext;
import dev.offshoot.engagement.event.EngagementEvent;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.framework.FrameworkContext;
import dev.offshoot.framework.event.FrameworkEvent;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.importing.ImportingContext;
import dev.offshoot.importing.event.BatchEvent;
import dev.offshoot.importing.view.BatchView;
import dev.offshoot.measure.MeasureContext;
import dev.offshoot.measure.event.MeasureEvent;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.programme.ProgrammeContext;
import dev.offshoot.programme.event.ProgrammeEvent;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.site.SiteContext;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.view.SiteView;
import dev.offshoot.stream.Event;
import java.util.List;

/** The table of every context's lines. */
final class OffshootTables {

    static final StreamProjectionTable<FrameworkEvent, FrameworkView> FRAMEWORK = plain(FrameworkContext.CONTEXT);
    static final StreamProjectionTable<ProgrammeEvent, ProgrammeView> PROGRAMME = of(
            ProgrammeContext.CONTEXT,
            List.of(new Column<>("rhythm", "text", line -> line.body().rhythm().map(Enum::name))));
    static final StreamProjectionTable<SiteEvent, SiteView> SITE = of(
            SiteContext.CONTEXT,
            List.of(new Column<>("rearranged", "boolean", line -> line.body().rearranged())));
    static final StreamProjectionTable<AdoptionEvent, AdoptionView> ADOPTION = plain(AdoptionContext.CONTEXT);
    static final StreamProjectionTable<MeasureEvent, MeasureView> MEASURE = plain(MeasureContext.CONTEXT);
    static final StreamProjectionTable<AwardEvent, AwardView> AWARD = plain(AwardContext.CONTEXT);
    static final StreamProjectionTable<CommissioningEvent, CommissioningView> COMMITMENT =
            plain(CommissioningContext.CONTEXT);
    static final StreamProjectionTable<EngagementEvent, EngagementView> ACTIVITY = plain(EngagementContext.CONTEXT);
    static final StreamProjectionTable<BatchEvent, BatchView> BATCH = plain(ImportingContext.CONTEXT);

    static final ReadTables ALL = new ReadTables(
            List.of(
                    FRAMEWORK,
                    PROGRAMME,
                    InitiativeTable.TABLE,
                    SITE,
                    ADOPTION,
                    MEASURE,
                    AWARD,
                    COMMITMENT,
                    ACTIVITY,
                    BATCH),
            List.of(InitiativeTable.DATED, InitiativeTable.RHYTHMS, SiteTable.DATED),
            List.of(ChronicleTable.TABLE));

    private OffshootTables() {}

    private static <E extends Event, L> StreamProjectionTable<E, L> plain(BoundedContext<?, ?, E, ?, L> context) {
        return of(context, List.of());
    }

    private static <E extends Event, L> StreamProjectionTable<E, L> of(
            BoundedContext<?, ?, E, ?, L> context, List<Column<ReadModel<L>>> columns) {
        return StreamProjectionTable.of(
                context.streamType().category(),
                context.streamType(),
                context.line(),
                context.streamProjection(),
                columns);
    }
}
