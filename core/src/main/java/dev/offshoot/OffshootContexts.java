package dev.offshoot;

import dev.offshoot.adoption.AdoptionContext;
import dev.offshoot.award.AwardContext;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.commissioning.CommissioningContext;
import dev.offshoot.decider.StreamType;
import dev.offshoot.decider.StreamTypes;
import dev.offshoot.engagement.EngagementContext;
import dev.offshoot.framework.FrameworkContext;
import dev.offshoot.importing.ImportingContext;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.measure.MeasureContext;
import dev.offshoot.programme.ProgrammeContext;
import dev.offshoot.site.SiteContext;
import java.util.List;

/** All contexts there are. A new one is listed here, and is in every page, in the API, in files and in the docs. */
public final class OffshootContexts {

    public static final List<BoundedContext<?, ?, ?, ?, ?>> ALL = List.of(
            FrameworkContext.CONTEXT,
            ProgrammeContext.CONTEXT,
            InitiativeContext.CONTEXT,
            SiteContext.CONTEXT,
            AdoptionContext.CONTEXT,
            MeasureContext.CONTEXT,
            AwardContext.CONTEXT,
            CommissioningContext.CONTEXT,
            EngagementContext.CONTEXT,
            ImportingContext.CONTEXT);

    private OffshootContexts() {}

    public static StreamTypes streamTypes() {
        return new StreamTypes(ALL.stream()
                .<StreamType<?, ?, ?, ?>>map(BoundedContext::streamType)
                .toList());
    }
}
