package dev.offshoot.adoption;

import dev.offshoot.adoption.domain.AdoptionCommand;
import dev.offshoot.adoption.domain.AdoptionCommand.GoLive;
import dev.offshoot.adoption.domain.AdoptionCommand.LeaveSite;
import dev.offshoot.adoption.domain.AdoptionCommand.MarkEmbedded;
import dev.offshoot.adoption.domain.AdoptionCommand.PauseSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ResumeSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReturnSite;
import dev.offshoot.adoption.domain.AdoptionDecider;
import dev.offshoot.adoption.domain.AdoptionRejection;
import dev.offshoot.adoption.domain.CountingDefinition;
import dev.offshoot.adoption.domain.ReadingRejection.Contradicts;
import dev.offshoot.adoption.domain.SiteAdoption;
import dev.offshoot.adoption.domain.StageRejection.AlreadyEmbedded;
import dev.offshoot.adoption.domain.StageRejection.AlreadyLive;
import dev.offshoot.adoption.domain.StageRejection.AlreadyRecorded;
import dev.offshoot.adoption.domain.StageRejection.IsPaused;
import dev.offshoot.adoption.domain.StageRejection.LiveBefore;
import dev.offshoot.adoption.domain.StageRejection.NeverLeft;
import dev.offshoot.adoption.domain.StageRejection.NotLive;
import dev.offshoot.adoption.domain.StageRejection.NotPaused;
import dev.offshoot.adoption.domain.StageRejection.NothingToPause;
import dev.offshoot.adoption.domain.TermsRejection.NoDefinitionInForce;
import dev.offshoot.adoption.domain.TermsRejection.NoReasonForLeaving;
import dev.offshoot.adoption.domain.TermsRejection.NoSustainmentTest;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionEvent.PreparationStarted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteDeclined;
import dev.offshoot.adoption.event.AdoptionEvent.SiteEmbedded;
import dev.offshoot.adoption.event.AdoptionEvent.SiteLeft;
import dev.offshoot.adoption.event.AdoptionEvent.SitePaused;
import dev.offshoot.adoption.event.AdoptionEvent.SiteResumed;
import dev.offshoot.adoption.event.AdoptionEvent.SiteReturned;
import dev.offshoot.adoption.event.AdoptionEvent.SiteWentLive;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.TransitionKind;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What opens a spell, what happens in it, and what ends it. */
class SpellsTest {

    private static final AdoptionId QUAY = AdoptionId.of("falls", "quay");
    private static final Optional<CountingDefinition> FIRST =
            Optional.of(new CountingDefinition(1, Optional.of("a year in use")));

    private final DeciderSpec<AdoptionCommand, SiteAdoption, AdoptionEvent, AdoptionRejection> adoption =
            DeciderSpec.of(AdoptionDecider.STREAM_TYPE, QUAY.stream());

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }

    private static GoLive goLive() {
        return new GoLive(QUAY, FIRST);
    }

    private static MarkEmbedded embed() {
        return new MarkEmbedded(QUAY, "in use since", FIRST);
    }

    private static ReturnSite comeBack() {
        return new ReturnSite(QUAY, Optional.of("new lead"), FIRST);
    }

    private static LeaveSite leave() {
        return new LeaveSite(QUAY, "lead left");
    }

    private static SiteEmbedded embedded() {
        return new SiteEmbedded(1, "a year in use", "in use since");
    }

    private DeciderSpec<AdoptionCommand, SiteAdoption, AdoptionEvent, AdoptionRejection>.Given live(String since) {
        return adoption.givenNothing().and(since, new SiteWentLive(1));
    }

    @Nested
    class Going_live {
        @Test
        void needs_a_definition_in_force() {
            adoption.givenNothing()
                    .when(new GoLive(QUAY, Optional.empty()), "2015")
                    .thenRefused(new NoDefinitionInForce(date("2015")));
        }

        @Test
        void happens_once_in_a_spell() {
            live("2015-03").when(goLive(), "2016").thenRefused(new AlreadyLive(date("2015-03")));
        }

        @Test
        void earlier_than_known_is_a_matter_for_a_correction() {
            live("2015-03").when(goLive(), "2014").thenRefused(new AlreadyLive(date("2015-03")));
        }

        @Test
        void again_is_called_returning() {
            live("2015")
                    .and("2016", new SiteLeft("lead left"))
                    .when(goLive(), "2017")
                    .thenRefused(new LiveBefore(date("2016")));
        }

        @Test
        void may_follow_a_change_of_mind() {
            adoption.givenNothing()
                    .and("2014", new SiteDeclined(Optional.empty()))
                    .when(goLive(), "2015")
                    .then(new SiteWentLive(1));
        }

        @Test
        void before_it_declined_contradicts_what_is_known() {
            adoption.givenNothing()
                    .and("2014", new SiteDeclined(Optional.empty()))
                    .when(goLive(), "2013")
                    .thenRefused(new Contradicts(0, TransitionKind.DECLINED, date("2014")));
        }
    }

    @Nested
    class Leaving {
        @Test
        void ends_an_open_spell_for_a_reason() {
            live("2015").when(leave(), "2016").then(new SiteLeft("lead left"));
            live("2015").when(new LeaveSite(QUAY, " "), "2016").thenRefused(new NoReasonForLeaving());
        }

        @Test
        void needs_an_open_spell() {
            adoption.givenNothing().when(leave(), "2016").thenRefused(new NotLive(date("2016")));
            live("2015").when(leave(), "2014").thenRefused(new NotLive(date("2014")));
            adoption.givenNothing()
                    .and("2015", new SiteDeclined(Optional.empty()))
                    .when(leave(), "2016")
                    .thenRefused(new NotLive(date("2016")));
            live("2015")
                    .and("2016", new SiteLeft("cost"))
                    .and("2017", new SiteReturned(1, Optional.empty()))
                    .and("2018", new SiteLeft("cost"))
                    .when(leave(), "2014")
                    .thenRefused(new NotLive(date("2014")));
        }

        @Test
        void in_the_year_in_which_it_went_live_is_possible() {
            live("2015").when(leave(), "2015-06").then(new SiteLeft("lead left"));
            live("2015").when(leave(), "2015").then(new SiteLeft("lead left"));
        }

        @Test
        void is_possible_while_paused() {
            live("2015")
                    .and("2016", new SitePaused(Optional.empty()))
                    .when(leave(), "2017")
                    .then(new SiteLeft("lead left"));
        }

        @Test
        void may_not_make_nonsense_of_what_is_known() {
            live("2014")
                    .and("2016", embedded())
                    .when(leave(), "2015")
                    .thenRefused(new Contradicts(1, TransitionKind.EMBEDDED, date("2016")));
        }
    }

    @Nested
    class Returning {
        @Test
        void opens_another_spell() {
            live("2014")
                    .and("2015", new SiteLeft("cost"))
                    .when(comeBack(), "2016")
                    .then(new SiteReturned(1, Optional.of("new lead")));
        }

        @Test
        void needs_a_definition_in_force() {
            live("2014")
                    .and("2015", new SiteLeft("cost"))
                    .when(new ReturnSite(QUAY, Optional.empty(), Optional.empty()), "2016")
                    .thenRefused(new NoDefinitionInForce(date("2016")));
        }

        @Test
        void needs_a_leaving_before() {
            adoption.givenNothing().when(comeBack(), "2016").thenRefused(new NeverLeft(date("2016")));
            live("2014").when(comeBack(), "2016").thenRefused(new AlreadyLive(date("2014")));
        }

        @Test
        void in_the_year_in_which_it_left_is_possible() {
            live("2014")
                    .and("2015", new SiteLeft("cost"))
                    .when(comeBack(), "2015-09")
                    .then(new SiteReturned(1, Optional.of("new lead")));
            live("2015")
                    .and("2015-06", new SiteLeft("cost"))
                    .when(comeBack(), "2015-09")
                    .then(new SiteReturned(1, Optional.of("new lead")));
        }
    }

    @Nested
    class Embedding {
        @Test
        void keeps_the_written_test_and_how_it_was_met() {
            live("2014").when(embed(), "2016").then(embedded());
        }

        @Test
        void needs_a_definition_with_a_test() {
            live("2014")
                    .when(new MarkEmbedded(QUAY, "so", Optional.empty()), "2016")
                    .thenRefused(new NoDefinitionInForce(date("2016")));
            live("2014")
                    .when(
                            new MarkEmbedded(QUAY, "so", Optional.of(new CountingDefinition(2, Optional.empty()))),
                            "2016")
                    .thenRefused(new NoSustainmentTest(2));
        }

        @Test
        void needs_the_site_live() {
            adoption.givenNothing().when(embed(), "2016").thenRefused(new NotLive(date("2016")));
            live("2014").and("2015", new SiteLeft("cost")).when(embed(), "2016").thenRefused(new NotLive(date("2016")));
            live("2014")
                    .and("2015", new SitePaused(Optional.empty()))
                    .when(embed(), "2016")
                    .thenRefused(new IsPaused(date("2015")));
        }

        @Test
        void happens_once_in_a_spell() {
            live("2014").and("2015", embedded()).when(embed(), "2016").thenRefused(new AlreadyEmbedded(date("2015")));
        }

        @Test
        void of_a_spell_that_has_ended_since_is_possible() {
            live("2014").and("2017", new SiteLeft("cost")).when(embed(), "2016").then(embedded());
        }
    }

    @Nested
    class Pausing {
        @Test
        void and_resuming() {
            live("2014")
                    .when(new PauseSite(QUAY, Optional.of("winter")), "2015")
                    .then(new SitePaused(Optional.of("winter")));
            live("2014")
                    .and("2015", new SitePaused(Optional.empty()))
                    .when(new ResumeSite(QUAY, Optional.empty()), "2016")
                    .then(new SiteResumed(Optional.empty()));
        }

        @Test
        void is_possible_on_the_way() {
            adoption.givenNothing()
                    .and("2014", new PreparationStarted(Optional.empty()))
                    .when(new PauseSite(QUAY, Optional.empty()), "2015")
                    .then(new SitePaused(Optional.empty()));
        }

        @Test
        void needs_something_under_way() {
            adoption.givenNothing()
                    .when(new PauseSite(QUAY, Optional.empty()), "2015")
                    .thenRefused(new NothingToPause(date("2015")));
            live("2014")
                    .and("2015", new SitePaused(Optional.empty()))
                    .when(new PauseSite(QUAY, Optional.empty()), "2016")
                    .thenRefused(new AlreadyRecorded("that it paused", date("2015")));
            live("2014")
                    .and("2015", new SiteLeft("cost"))
                    .when(new PauseSite(QUAY, Optional.empty()), "2016")
                    .thenRefused(new NothingToPause(date("2016")));
        }

        @Test
        void comes_before_resuming() {
            live("2014").when(new ResumeSite(QUAY, Optional.empty()), "2016").thenRefused(new NotPaused(date("2016")));
        }
    }
}
