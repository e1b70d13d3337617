package dev.offshoot.adoption;

import dev.offshoot.adoption.application.AdoptionPreparation;
import dev.offshoot.adoption.domain.AdoptionCommand;
import dev.offshoot.adoption.domain.AdoptionDecider;
import dev.offshoot.adoption.domain.AdoptionRejection;
import dev.offshoot.adoption.domain.SiteAdoption;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.port.in.AdoptionActions;
import dev.offshoot.adoption.projection.AdoptionFold;
import dev.offshoot.adoption.projection.AdoptionTale;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.desk.BoundedContext;

/** The adoptions of initiatives by sites, assembled. */
public final class AdoptionContext {

    public static final BoundedContext<AdoptionCommand, SiteAdoption, AdoptionEvent, AdoptionRejection, AdoptionView> CONTEXT =
            new BoundedContext<>(
                    AdoptionDecider.FAMILY,
                    AdoptionActions.PLACE,
                    AdoptionActions.ALL,
                    new AdoptionFold(),
                    AdoptionView.class,
                    new AdoptionTale(),
                    new AdoptionPreparation());

    private AdoptionContext() {}
}
