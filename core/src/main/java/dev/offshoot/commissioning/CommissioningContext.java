package dev.offshoot.commissioning;

import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.commissioning.domain.Commissioning;
import dev.offshoot.commissioning.domain.CommissioningCommand;
import dev.offshoot.commissioning.domain.CommissioningDecider;
import dev.offshoot.commissioning.domain.CommissioningRejection;
import dev.offshoot.commissioning.event.CommissioningEvent;
import dev.offshoot.commissioning.port.in.CommissioningForms;
import dev.offshoot.commissioning.projection.CommissioningNarrator;
import dev.offshoot.commissioning.projection.CommissioningProjection;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.execution.Preparation;

/** Commissioning commitments, assembled. */
public final class CommissioningContext {

    public static final BoundedContext<
                    CommissioningCommand, Commissioning, CommissioningEvent, CommissioningRejection, CommissioningView>
            CONTEXT = new BoundedContext<>(
                    CommissioningDecider.STREAM_TYPE,
                    CommissioningForms.PLACE,
                    CommissioningForms.ALL,
                    new CommissioningProjection(),
                    CommissioningView.class,
                    new CommissioningNarrator(),
                    Preparation.NONE);

    private CommissioningContext() {}
}
