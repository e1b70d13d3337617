package dev.offshoot.framework;

import dev.offshoot.desk.BoundedContext;
import dev.offshoot.framework.domain.Framework;
import dev.offshoot.framework.domain.FrameworkCommand;
import dev.offshoot.framework.domain.FrameworkDecider;
import dev.offshoot.framework.domain.FrameworkRejection;
import dev.offshoot.framework.event.FrameworkEvent;
import dev.offshoot.framework.port.in.FrameworkActions;
import dev.offshoot.framework.projection.FrameworkFold;
import dev.offshoot.framework.projection.FrameworkTale;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.kernel.Preparation;

/** Frameworks, assembled. */
public final class FrameworkContext {

    public static final BoundedContext<FrameworkCommand, Framework, FrameworkEvent, FrameworkRejection, FrameworkView>
            CONTEXT = new BoundedContext<>(
                    FrameworkDecider.FAMILY,
                    FrameworkActions.PLACE,
                    FrameworkActions.ALL,
                    new FrameworkFold(),
                    FrameworkView.class,
                    new FrameworkTale(),
                    Preparation.NONE);

    private FrameworkContext() {}
}
