package dev.offshoot.initiative;

import dev.offshoot.desk.BoundedContext;
import dev.offshoot.initiative.application.InitiativePreparation;
import dev.offshoot.initiative.domain.Initiative;
import dev.offshoot.initiative.domain.InitiativeCommand;
import dev.offshoot.initiative.domain.InitiativeDecider;
import dev.offshoot.initiative.domain.InitiativeRejection;
import dev.offshoot.initiative.event.InitiativeEvent;
import dev.offshoot.initiative.port.in.InitiativeActions;
import dev.offshoot.initiative.projection.InitiativeFold;
import dev.offshoot.initiative.projection.InitiativeTale;
import dev.offshoot.initiative.view.InitiativeView;

/** Initiatives, assembled. */
public final class InitiativeContext {

    public static final BoundedContext<InitiativeCommand, Initiative, InitiativeEvent, InitiativeRejection, InitiativeView>
            CONTEXT = new BoundedContext<>(
                    InitiativeDecider.FAMILY,
                    InitiativeActions.PLACE,
                    InitiativeActions.ALL,
                    new InitiativeFold(),
                    InitiativeView.class,
                    new InitiativeTale(),
                    new InitiativePreparation());

    private InitiativeContext() {}
}
