package dev.offshoot.programme;

import dev.offshoot.desk.BoundedContext;
import dev.offshoot.programme.application.ProgrammePreparation;
import dev.offshoot.programme.domain.Programme;
import dev.offshoot.programme.domain.ProgrammeCommand;
import dev.offshoot.programme.domain.ProgrammeDecider;
import dev.offshoot.programme.domain.ProgrammeRejection;
import dev.offshoot.programme.event.ProgrammeEvent;
import dev.offshoot.programme.port.in.ProgrammeActions;
import dev.offshoot.programme.projection.ProgrammeFold;
import dev.offshoot.programme.projection.ProgrammeTale;
import dev.offshoot.programme.view.ProgrammeView;

/** Programmes, assembled. */
public final class ProgrammeContext {

    public static final BoundedContext<ProgrammeCommand, Programme, ProgrammeEvent, ProgrammeRejection, ProgrammeView>
            CONTEXT = new BoundedContext<>(
                    ProgrammeDecider.FAMILY,
                    ProgrammeActions.PLACE,
                    ProgrammeActions.ALL,
                    new ProgrammeFold(),
                    ProgrammeView.class,
                    new ProgrammeTale(),
                    new ProgrammePreparation());

    private ProgrammeContext() {}
}
