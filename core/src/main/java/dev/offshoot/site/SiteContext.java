package dev.offshoot.site;

import dev.offshoot.command.gateway.BoundedContext;
import dev.offshoot.site.application.SitePreparation;
import dev.offshoot.site.domain.Site;
import dev.offshoot.site.domain.SiteCommand;
import dev.offshoot.site.domain.SiteDecider;
import dev.offshoot.site.domain.SiteRejection;
import dev.offshoot.site.event.SiteEvent;
import dev.offshoot.site.port.in.SiteForms;
import dev.offshoot.site.projection.SiteNarrator;
import dev.offshoot.site.projection.SiteProjection;
import dev.offshoot.site.view.SiteView;

/** The directory of sites, assembled. */
public final class SiteContext {

    public static final BoundedContext<SiteCommand, Site, SiteEvent, SiteRejection, SiteView> CONTEXT =
            new BoundedContext<>(
                    SiteDecider.STREAM_TYPE,
                    SiteForms.PLACE,
                    SiteForms.ALL,
                    new SiteProjection(),
                    SiteView.class,
                    new SiteNarrator(),
                    new SitePreparation());

    private SiteContext() {}
}
