package dev.offshoot.framework;

import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.execution.Preparation;
import dev.offshoot.framework.domain.Framework;
import dev.offshoot.framework.domain.FrameworkCommand;
import dev.offshoot.framework.domain.FrameworkDecider;
import dev.offshoot.framework.domain.FrameworkRejection;
import dev.offshoot.framework.event.FrameworkEvent;
import dev.offshoot.framework.port.in.FrameworkForms;
import dev.offshoot.framework.projection.FrameworkNarrator;
import dev.offshoot.framework.projection.FrameworkProjection;
import dev.offshoot.framework.view.FrameworkView;

/** Frameworks, assembled. */
public final class FrameworkContext {

    public static final BoundedContext<FrameworkCommand, Framework, FrameworkEvent, FrameworkRejection, FrameworkView>
            CONTEXT = new BoundedContext<>(
                    FrameworkDecider.STREAM_TYPE,
                    FrameworkForms.PLACE,
                    FrameworkForms.ALL,
                    new FrameworkProjection(),
                    FrameworkView.class,
                    new FrameworkNarrator(),
                    Preparation.NONE);

    private FrameworkContext() {}
}
