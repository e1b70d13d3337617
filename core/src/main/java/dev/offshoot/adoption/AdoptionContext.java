package dev.offshoot.adoption;

import dev.offshoot.adoption.application.AdoptionPreparation;
import dev.offshoot.adoption.domain.AdoptionCommand;
import dev.offshoot.adoption.domain.AdoptionDecider;
import dev.offshoot.adoption.domain.AdoptionRejection;
import dev.offshoot.adoption.domain.SiteAdoption;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.port.in.AdoptionForms;
import dev.offshoot.adoption.projection.AdoptionNarrator;
import dev.offshoot.adoption.projection.AdoptionProjection;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.command.gateway.BoundedContext;

/** The adoptions of initiatives by sites, assembled. */
public final class AdoptionContext {

    public static final BoundedContext<AdoptionCommand, SiteAdoption, AdoptionEvent, AdoptionRejection, AdoptionView>
            CONTEXT = new BoundedContext<>(
                    AdoptionDecider.STREAM_TYPE,
                    AdoptionForms.PLACE,
                    AdoptionForms.ALL,
                    new AdoptionProjection(),
                    AdoptionView.class,
                    new AdoptionNarrator(),
                    new AdoptionPreparation());

    private AdoptionContext() {}
}
