package dev.offshoot.programme;

import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.programme.application.ProgrammePreparation;
import dev.offshoot.programme.domain.Programme;
import dev.offshoot.programme.domain.ProgrammeCommand;
import dev.offshoot.programme.domain.ProgrammeDecider;
import dev.offshoot.programme.domain.ProgrammeRejection;
import dev.offshoot.programme.event.ProgrammeEvent;
import dev.offshoot.programme.port.in.ProgrammeForms;
import dev.offshoot.programme.projection.ProgrammeNarrator;
import dev.offshoot.programme.projection.ProgrammeProjection;
import dev.offshoot.programme.view.ProgrammeView;

/** Programmes, assembled. */
public final class ProgrammeContext {

    public static final BoundedContext<ProgrammeCommand, Programme, ProgrammeEvent, ProgrammeRejection, ProgrammeView>
            CONTEXT = new BoundedContext<>(
                    ProgrammeDecider.STREAM_TYPE,
                    ProgrammeForms.PLACE,
                    ProgrammeForms.ALL,
                    new ProgrammeProjection(),
                    ProgrammeView.class,
                    new ProgrammeNarrator(),
                    new ProgrammePreparation());

    private ProgrammeContext() {}
}
