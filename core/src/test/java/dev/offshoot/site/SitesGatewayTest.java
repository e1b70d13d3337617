package dev.offshoot.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.domain.AdoptionCommand.ContactSite;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.gateway.GatewaySpec;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.site.domain.MergerRejection.AlreadyMerged;
import dev.offshoot.site.domain.MergerRejection.MergedAway;
import dev.offshoot.site.domain.MergerRejection.NamedByMerger;
import dev.offshoot.site.domain.RegistrationRejection.ActedLater;
import dev.offshoot.site.domain.RegistrationRejection.OdsCodeInUse;
import dev.offshoot.site.domain.SiteCommand.CloseSite;
import dev.offshoot.site.domain.SiteCommand.RegisterSite;
import dev.offshoot.site.domain.SiteCommand.RenameSite;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.event.SiteId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules over several sites, as every command meets them. */
class SitesGatewayTest extends GatewaySpec {

    private static final SiteId A = new SiteId("a");
    private static final SiteId B = new SiteId("b");
    private static final SiteId C = new SiteId("c");
    private static final SiteId X = new SiteId("x");

    @BeforeEach
    void begin() {
        for (var site : List.of(A, B, C, X)) {
            done("2010", register(site, "ODS" + site.value().toUpperCase(java.util.Locale.ROOT)));
        }
    }

    private static RegisterSite register(SiteId site, String odsCode) {
        return new RegisterSite(site, site.value(), Optional.of(odsCode), Optional.empty(), Optional.empty());
    }

    @Nested
    class One_predecessor {

        @BeforeEach
        void begin() {
            done("2014", merge(A, X));
        }

        @Test
        void merges_into_one_successor_only() {
            refused("2014", merge(B, X), new AlreadyMerged(X, A));
            refused("2016", merge(B, X), new AlreadyMerged(X, A));
            refused("2012", merge(B, C, X), new AlreadyMerged(X, A));
        }

        @Test
        void is_free_again_once_its_merger_is_taken_back() {
            done("2015", takeBack(A.stream(), 1));
            done("2016", merge(B, X));
            refused("2016", merge(A, X), new AlreadyMerged(X, B));
            refused("2016", takeBack(A.stream(), 2), new AlreadyMerged(X, B));
        }

        @Test
        void is_free_again_once_another_site_stands_in_its_place() {
            done("2014", instead(A.stream(), 1, merge(A, C)));
            done("2016", merge(B, X));
            refused("2016", merge(B, C), new AlreadyMerged(C, A));
        }

        @Test
        void counts_as_merged_when_its_merger_is_moved() {
            done("2013", instead(A.stream(), 1, merge(A, X)));
            refused("2016", merge(B, X), new AlreadyMerged(X, A));
        }
    }

    @Test
    void a_site_does_not_end_before_another_split_into_it() {
        done("2012", new SplitSite(A, List.of(A, B)));
        refused("2011", new CloseSite(B, "moved"), later(B));
        refused("2011", merge(X, B), later(B));
        done("2013", new CloseSite(B, "moved"));
        refused("2011", instead(B.stream(), 1, new CloseSite(B, "moved")), later(B));
    }

    private static ActedLater later(SiteId site) {
        return new ActedLater(site, "is what “a” split into", PartialDate.parse("2012"));
    }

    @Nested
    class An_ods_code {

        private final SiteId late = new SiteId("late");

        @Test
        void is_that_of_one_site() {
            refused("2012", register(late, "ODSA"), new OdsCodeInUse("ODSA", A));
            done("2012", register(late, "ODSL"));
        }

        @Test
        void is_not_taken_from_another_by_a_correction() {
            refused("2010", instead(B.stream(), 0, register(B, "ODSA")), new OdsCodeInUse("ODSA", A));
            done("2010", instead(B.stream(), 0, register(B, "ODSBB")));
        }

        @Test
        void is_free_once_a_correction_gave_it_up() {
            done("2010", instead(A.stream(), 0, register(A, "ODSNEW")));
            done("2012", register(late, "ODSA"));
            refused("2012", takeBack(A.stream(), 1), new OdsCodeInUse("ODSA", late));
        }
    }

    @Nested
    class A_site_that_merged_away {

        private final InitiativeId falls = new InitiativeId("falls");

        @BeforeEach
        void begin() {
            done("2010", charter(falls, "Falls", Optional.empty()));
            done("2014", merge(A, X));
        }

        private final MergedAway gone = new MergedAway(X, A, PartialDate.parse("2014"));

        @Test
        void is_asked_nothing_about_the_time_after() {
            refused("2016", new RenameSite(X, "Xenia"), gone);
            refused("2016", new SplitSite(X, List.of(X, C)), gone);
            refused("2016", new CloseSite(X, "moved"), gone);
            refused("2016", merge(X, C), gone);
            refused("2016", new SplitSite(B, List.of(B, X)), gone);
        }

        @Test
        void adopts_nothing_after() {
            refused("2016", new ContactSite(AdoptionId.of("falls", "x"), Optional.empty()), gone);
            done("2013", new ContactSite(AdoptionId.of("falls", "x"), Optional.empty()));
        }

        @Test
        void takes_late_news_of_the_time_before() {
            done("2013", new RenameSite(X, "Xenia"));
            done("2012", merge(X, C));
        }

        @Test
        void is_not_corrected_into_the_time_after() {
            done("2013", new RenameSite(X, "Xenia"));
            refused("2016", instead(X.stream(), 1, new RenameSite(X, "Xenia")), gone);
        }

        @Test
        void was_there_before_it_merged() {
            var named = new NamedByMerger(X, A, PartialDate.parse("2014"));
            refused("2015", takeBack(X.stream(), 0), named);
            refused("2015", instead(X.stream(), 0, register(X, "ODSX")), named);
            done("2011", instead(X.stream(), 0, register(X, "ODSX")));
            done("2015", takeBack(X.stream(), 1));
            done("2015", takeBack(A.stream(), 1));
            done("2015", takeBack(X.stream(), 0));
        }

        @Test
        void is_there_again_once_the_merger_is_taken_back() {
            done("2015", takeBack(A.stream(), 1));
            done("2016", new RenameSite(X, "Xenia"));
        }
    }

    @Nested
    class An_end {

        @Test
        void does_not_come_before_what_surely_happened_later() {
            done("2016", merge(A, X));
            refused("2014", new CloseSite(A, "moved"), new ActedLater(A, "took in x", PartialDate.parse("2016")));
            done("2018", new SplitSite(A, List.of(A, B)));
            refused(
                    "2017",
                    new CloseSite(A, "moved"),
                    new ActedLater(A, "split into a and b", PartialDate.parse("2018")));
            refused(
                    "2015",
                    new SplitSite(A, List.of(B, C)),
                    new ActedLater(A, "split into a and b", PartialDate.parse("2018")));
            done("2019", new CloseSite(A, "moved"));
        }

        @Test
        void by_merger_does_not_either() {
            done("2016", new RenameSite(X, "Xenia"));
            refused("2014", merge(A, X), new ActedLater(X, "renamed to “Xenia”", PartialDate.parse("2016")));
            done("2016", merge(A, X));
            assertThat(take("2014", instead(A.stream(), 1, merge(A, X)))).isInstanceOf(Outcome.Refused.class);
        }

        @Test
        void is_not_corrected_to_come_before_it() {
            done("2016", new RenameSite(A, "Ark"));
            done("2018", new CloseSite(A, "moved"));
            assertThat(take("2014", instead(A.stream(), 2, new CloseSite(A, "moved"))))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(take("2019", instead(A.stream(), 1, new RenameSite(A, "Ark"))))
                    .isInstanceOf(Outcome.Refused.class);
        }
    }
}
