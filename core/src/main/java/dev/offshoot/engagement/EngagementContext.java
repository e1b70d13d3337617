package dev.offshoot.engagement;

import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.engagement.domain.Engagement;
import dev.offshoot.engagement.domain.EngagementCommand;
import dev.offshoot.engagement.domain.EngagementDecider;
import dev.offshoot.engagement.domain.EngagementRejection;
import dev.offshoot.engagement.event.EngagementEvent;
import dev.offshoot.engagement.port.in.EngagementForms;
import dev.offshoot.engagement.projection.EngagementNarrator;
import dev.offshoot.engagement.projection.EngagementProjection;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.execution.Preparation;

/** Engagement activities, assembled. */
public final class EngagementContext {

    public static final BoundedContext<
                    EngagementCommand, Engagement, EngagementEvent, EngagementRejection, EngagementView>
            CONTEXT = new BoundedContext<>(
                    EngagementDecider.STREAM_TYPE,
                    EngagementForms.PLACE,
                    EngagementForms.ALL,
                    new EngagementProjection(),
                    EngagementView.class,
                    new EngagementNarrator(),
                    Preparation.NONE);

    private EngagementContext() {}
}
