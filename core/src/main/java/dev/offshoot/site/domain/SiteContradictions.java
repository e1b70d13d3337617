package dev.offshoot.site.domain;

import dev.offshoot.site.domain.RegistrationRejection.ActedLater;
import dev.offshoot.site.domain.RegistrationRejection.BeforeItsRegistration;
import dev.offshoot.site.domain.Site.Gone;
import dev.offshoot.site.domain.Site.Open;
import dev.offshoot.site.domain.Site.Unknown;
import java.util.stream.Stream;

/** What is known of a site after its end, or before it was registered. */
final class SiteContradictions {

    private SiteContradictions() {}

    static Stream<SiteRejection> of(Site site) {
        return switch (site) {
            case Unknown _ -> Stream.empty();
            case Open open -> tooEarly(open);
            case Gone gone ->
                Stream.concat(
                        gone
                                .was()
                                .after(gone.since())
                                .map(act -> new ActedLater(gone.was().site(), act))
                                .stream(),
                        tooEarly(gone.was()));
        };
    }

    private static Stream<SiteRejection> tooEarly(Open open) {
        return open
                .first()
                .filter(first -> open.registered().surelyAfter(first))
                .<SiteRejection>map(_ ->
                        new BeforeItsRegistration(open.site(), open.registered().occurred()))
                .stream();
    }
}
