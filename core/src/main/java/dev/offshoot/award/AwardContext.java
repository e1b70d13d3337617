package dev.offshoot.award;

import dev.offshoot.award.domain.Award;
import dev.offshoot.award.domain.AwardCommand;
import dev.offshoot.award.domain.AwardDecider;
import dev.offshoot.award.domain.rejection.AwardRejection;
import dev.offshoot.award.event.AwardEvent;
import dev.offshoot.award.port.in.AwardForms;
import dev.offshoot.award.projection.AwardNarrator;
import dev.offshoot.award.projection.AwardProjection;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.execution.Preparation;

/** Awards, assembled. */
public final class AwardContext {

    public static final BoundedContext<AwardCommand, Award, AwardEvent, AwardRejection, AwardView> CONTEXT =
            new BoundedContext<>(
                    AwardDecider.STREAM_TYPE,
                    AwardForms.PLACE,
                    AwardForms.ALL,
                    new AwardProjection(),
                    AwardView.class,
                    new AwardNarrator(),
                    Preparation.NONE);

    private AwardContext() {}
}
