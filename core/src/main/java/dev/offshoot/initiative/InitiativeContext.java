package dev.offshoot.initiative;

import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.initiative.application.InitiativePreparation;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.command.InitiativeCommand;
import dev.offshoot.initiative.domain.rejection.InitiativeRejection;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.port.in.InitiativeForms;
import dev.offshoot.initiative.projection.InitiativeProjection;
import dev.offshoot.initiative.projection.narrative.InitiativeNarrator;
import dev.offshoot.initiative.view.InitiativeView;

/** Initiatives, assembled. */
public final class InitiativeContext {

    public static final BoundedContext<
                    InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection, InitiativeView>
            CONTEXT = new BoundedContext<>(
                    InitiativeDecider.STREAM_TYPE,
                    InitiativeForms.PLACE,
                    InitiativeForms.ALL,
                    new InitiativeProjection(),
                    InitiativeView.class,
                    new InitiativeNarrator(),
                    new InitiativePreparation());

    private InitiativeContext() {}
}
