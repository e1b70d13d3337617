package dev.offshoot.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.domain.AdoptionCommand.ContactSite;
import dev.offshoot.adoption.domain.AdoptionCommand.GoLive;
import dev.offshoot.adoption.domain.AdoptionCommand.LeaveSite;
import dev.offshoot.adoption.domain.AdoptionCommand.PauseSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ResumeSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReturnSite;
import dev.offshoot.adoption.domain.ReadingRejection.UpsetsElsewhere;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.TransitionKind;
import dev.offshoot.command.Command;
import dev.offshoot.command.CorrectionRejection.WouldNotHold;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.StreamRejection.WentOnAfterwards;
import dev.offshoot.command.gateway.GatewaySpec;
import dev.offshoot.date.PartialDate;
import dev.offshoot.initiative.domain.command.CharterCommand;
import dev.offshoot.initiative.event.InitiativeId;
import dev.offshoot.site.domain.MergerRejection.AlreadyMerged;
import dev.offshoot.site.domain.RegistrationRejection.ActedLater;
import dev.offshoot.site.domain.RegistrationRejection.BeforeItsRegistration;
import dev.offshoot.site.domain.SiteCommand.CloseSite;
import dev.offshoot.site.domain.SiteCommand.RenameSite;
import dev.offshoot.site.domain.SiteCommand.SplitSite;
import dev.offshoot.site.event.SiteId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a site and of the one it became holds together, from whichever side it is told or taken back. */
class SuccessionGatewayTest extends GatewaySpec {

    private static final InitiativeId FALLS = new InitiativeId("falls");
    private static final SiteId A = new SiteId("a");
    private static final SiteId B = new SiteId("b");
    private static final SiteId C = new SiteId("c");

    @BeforeEach
    void begin() {
        done("2010", charter(FALLS, "Falls", Optional.empty()));
        done(
                "2010",
                new CharterCommand.SetAdoptionDefinition(
                        FALLS, "in weekly use", Optional.empty(), PartialDate.parse("2010")));
        for (var site : List.of(A, B, C)) {
            done("2010", register(site));
        }
    }

    @Test
    void a_site_that_closed_at_some_time_may_have_become_another_no_sooner_than_it_went_live() {
        done("2018", goLive(B));
        done("../2020-06-13", new CloseSite(B, "moved"));
        assertThat(take("2016", merge(A, B))).isInstanceOf(Outcome.Refused.class);
        done("2019", merge(A, B));
    }

    @Test
    void a_site_may_have_gone_live_in_the_year_in_which_it_took_in_another() {
        done("2017", goLive(B));
        done("2022", goLive(A));
        refused(
                "2021-10",
                merge(A, B),
                new UpsetsElsewhere(at(A), 0, TransitionKind.WENT_LIVE, PartialDate.parse("2022")));
        done("2022-10", merge(A, B));
    }

    @Test
    void what_is_said_of_a_leaving_is_corrected_though_the_site_left_again_on_that_day() {
        done("2016", goLive(A));
        done("2017-01-01", leave(A));
        done("2017-01-01", new ReturnSite(at(A), Optional.empty(), Optional.empty()));
        done("2017-01-01", leave(A));
        done("2017-01-01", instead(at(A).stream(), 1, new LeaveSite(at(A), "no room")));
    }

    @Test
    void a_site_resumes_what_its_predecessor_paused_on_the_day_on_which_they_merged() {
        done("2016", goLive(B));
        done("2018-04-01", new PauseSite(at(B), Optional.empty()));
        done("2018-04-01", merge(A, B));
        done("2018-04-01", new ResumeSite(at(A), Optional.empty()));
        done("2018-04-01", leave(A));
        done("2018-04-01", new ReturnSite(at(A), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_site_that_was_live_itself_leaves_on_the_day_on_which_it_took_in_another() {
        done("2016", goLive(A));
        done("2016", goLive(B));
        done("2018-04-01", merge(A, B));
        done("2018-04-01", leave(A));
        done("2018-04-01", new ReturnSite(at(A), Optional.empty(), Optional.empty()));
        assertThat(take("2018-04-01", goLive(A))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_site_returns_on_the_day_of_a_merger_only_from_a_leaving() {
        done("2016", goLive(B));
        done("2018-04-01", merge(A, B));
        assertThat(take("2018-04-01", comeBack(A))).isInstanceOf(Outcome.Refused.class);
        done("2018-04-01", leave(A));
        done("2018-04-01", comeBack(A));
        assertThat(take("2026", takeBack(at(A).stream(), 0))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void what_a_predecessor_left_on_the_day_of_the_merger_is_over_for_its_successor() {
        done("2016", goLive(B));
        done("2018-04-01", leave(B));
        done("2018-04-01", merge(A, B));
        for (var step : List.<Command>of(
                new PauseSite(at(A), Optional.empty()), new ResumeSite(at(A), Optional.empty()), leave(A))) {
            assertThat(take("2018-04-01", step)).as("%s", step).isInstanceOf(Outcome.Refused.class);
        }
        done("2018-04-01", comeBack(A));
    }

    @Test
    void a_predecessor_does_not_leave_on_the_day_of_the_merger_what_its_successor_went_on_with() {
        done("2016", goLive(B));
        done("2018-04-01", merge(A, B));
        done("2018-04-01", new PauseSite(at(A), Optional.empty()));
        refused(
                "2018-04-01",
                leave(B),
                new UpsetsElsewhere(at(A), 0, TransitionKind.PAUSED, PartialDate.parse("2018-04-01")));
    }

    @ParameterizedTest
    @CsvSource({"2018-04-01, true", "2018-04-01, false", "2018-04-02, true", "2018-04-02, false"})
    void a_site_goes_live_and_takes_in_another_in_whatever_order_it_is_told(String live, boolean mergerFirst) {
        done("2016", goLive(B));
        if (live.endsWith("02")) {
            done("2017", leave(B));
        }
        if (mergerFirst) {
            done("2018-04-01", merge(A, B));
        }
        done(live, goLive(A));
        if (!mergerFirst) {
            done("2018-04-01", merge(A, B));
        }
    }

    private static Command comeBack(SiteId site) {
        return new ReturnSite(at(site), Optional.empty(), Optional.empty());
    }

    /** B was live and became A, which left. */
    @Nested
    class A_successor_that_left {

        private final UpsetsElsewhere left =
                new UpsetsElsewhere(at(A), 0, TransitionKind.LEFT, PartialDate.parse("2018"));

        @BeforeEach
        void begin() {
            done("2013", goLive(B));
            done("2015", merge(A, B));
            done("2018", leave(A));
        }

        @Test
        void may_have_what_it_did_taken_back_and_brought_back() {
            done("2026", takeBack(at(A).stream(), 0));
            done("2026", takeBack(at(A).stream(), 1));
        }

        @Test
        void keeps_the_going_live_of_its_predecessor() {
            refused("2026", takeBack(at(B).stream(), 0), left);
        }

        @Test
        void keeps_the_merger() {
            refused("2026", takeBack(A.stream(), 1), left);
            refused("2015", instead(A.stream(), 1, merge(A, C)), left);
        }

        @Test
        void is_not_left_without_a_spell_by_late_news_of_its_predecessor() {
            refused("2014", leave(B), left);
        }

        @Test
        void lets_what_holds_be_corrected() {
            done("2014", instead(at(B).stream(), 0, goLive(B)));
            done("2016", instead(A.stream(), 1, merge(A, B)));
            done("2019", instead(at(A).stream(), 0, leave(A)));
            done("2026", takeBack(at(A).stream(), 1));
            done("2026", takeBack(at(A).stream(), 0));
            done("2026", takeBack(A.stream(), 2));
            done("2026", takeBack(A.stream(), 1));
            done("2026", takeBack(at(B).stream(), 1));
            done("2026", takeBack(at(B).stream(), 0));
        }

        @Test
        void keeps_the_merger_before_what_it_did_after_it() {
            refused("2020", instead(A.stream(), 1, merge(A, B)), left);
            done("2017", instead(A.stream(), 1, merge(A, B)));
        }

        @Test
        void keeps_them_through_two_mergers() {
            done("2019", merge(C, A));
            refused("2026", takeBack(at(B).stream(), 0), left);
        }
    }

    @Test
    void a_merger_told_late_leaves_no_step_of_the_successor_without_sense() {
        done("2013", goLive(B));
        done("2017", goLive(A));
        refused(
                "2015",
                merge(A, B),
                new UpsetsElsewhere(at(A), 0, TransitionKind.WENT_LIVE, PartialDate.parse("2017")));
        done("2018", merge(A, B));
    }

    @Nested
    class An_end {

        @BeforeEach
        void begin() {
            done("2016", goLive(B));
        }

        @Test
        void comes_not_before_what_the_site_did_with_an_initiative() {
            goneOn("2015", new CloseSite(B, "moved"));
            goneOn("2015", new SplitSite(B, List.of(A, C)));
            goneOn("2015", merge(A, B));
            done("2016", new SplitSite(B, List.of(A, B)));
            done("2017", merge(A, B));
        }

        @Test
        void is_not_moved_before_it() {
            done("2017", merge(A, B));
            goneOn("2015", instead(A.stream(), 1, merge(A, B)));
            done("2018", instead(A.stream(), 1, merge(A, B)));
        }

        @Test
        void keeps_what_is_corrected_on_its_side() {
            done("2017", new CloseSite(B, "moved"));
            assertThat(take("2018", instead(at(B).stream(), 0, goLive(B)))).isInstanceOf(Outcome.Refused.class);
            done("2017-01", instead(at(B).stream(), 0, goLive(B)));
        }

        private void goneOn(String occurred, Command command) {
            assertThat(take(occurred, command))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.rejection())
                                    .isInstanceOfSatisfying(
                                            WentOnAfterwards.class,
                                            went -> assertThat(went.stream()).isEqualTo(at(B).stream())));
        }
    }

    @Test
    void a_site_does_not_end_before_it_became_another() {
        done("2020", merge(A, B));
        var became = new ActedLater(B, "became “a”", PartialDate.parse("2020"));
        refused("2015", new CloseSite(B, "moved"), became);
        refused("2015", new SplitSite(B, List.of(A, C)), became);
        done("2015", new SplitSite(B, List.of(B, C)));
    }

    @Test
    void sites_do_not_become_each_other_by_what_is_restored() {
        done("2015", merge(A, B));
        done("2026", takeBack(A.stream(), 1));
        done("2016", merge(B, A));
        refused("2026", takeBack(A.stream(), 2), new AlreadyMerged(A, B));
        done("2026", takeBack(B.stream(), 1));
        done("2026", takeBack(A.stream(), 2));
    }

    @Test
    void a_site_is_not_registered_after_what_it_did() {
        done("2012", new RenameSite(A, "Pier"));
        done("2014", new SplitSite(B, List.of(B, C)));
        refused(
                "2013",
                instead(A.stream(), 0, register(A)),
                new WouldNotHold(new BeforeItsRegistration(A, PartialDate.parse("2013"))));
        refused("2015", instead(C.stream(), 0, register(C)), new BeforeItsRegistration(C, PartialDate.parse("2015")));
        done("2011", instead(A.stream(), 0, register(A)));
        done("2011", instead(C.stream(), 0, register(C)));
    }

    @Test
    void the_first_that_is_known_of_a_site_is_taken_back_where_nothing_stands_on_it() {
        done("2012", new ContactSite(at(B), Optional.empty()));
        done("2013", goLive(B));
        done("2026", takeBack(at(B).stream(), 0));
        done("2015", leave(B));
        assertThat(take("2026", takeBack(at(B).stream(), 1))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_site_that_closed_had_not_become_another_before() {
        done("2021", new CloseSite(B, "moved"));
        refused("2020-11", merge(A, B), new ActedLater(B, "closed: moved", PartialDate.parse("2021")));
        done("2021", merge(A, B));
    }

    private static AdoptionId at(SiteId site) {
        return AdoptionId.of("falls", site.value());
    }

    private static Command goLive(SiteId site) {
        return new GoLive(at(site), Optional.empty());
    }

    private static Command leave(SiteId site) {
        return new LeaveSite(at(site), "cost");
    }
}
