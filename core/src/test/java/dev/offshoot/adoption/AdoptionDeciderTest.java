package dev.offshoot.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.domain.AdoptionCommand;
import dev.offshoot.adoption.domain.AdoptionCommand.CommitSite;
import dev.offshoot.adoption.domain.AdoptionCommand.CompleteActivity;
import dev.offshoot.adoption.domain.AdoptionCommand.ContactSite;
import dev.offshoot.adoption.domain.AdoptionCommand.DeclineSite;
import dev.offshoot.adoption.domain.AdoptionCommand.GiveSupport;
import dev.offshoot.adoption.domain.AdoptionCommand.GoLive;
import dev.offshoot.adoption.domain.AdoptionCommand.IdentifySite;
import dev.offshoot.adoption.domain.AdoptionCommand.LeaveSite;
import dev.offshoot.adoption.domain.AdoptionCommand.PauseSite;
import dev.offshoot.adoption.domain.AdoptionCommand.RecordAdaptation;
import dev.offshoot.adoption.domain.AdoptionCommand.RecordKnockOn;
import dev.offshoot.adoption.domain.AdoptionCommand.ResumeSite;
import dev.offshoot.adoption.domain.AdoptionCommand.ReviewFidelity;
import dev.offshoot.adoption.domain.AdoptionCommand.ShowInterest;
import dev.offshoot.adoption.domain.AdoptionCommand.StartPreparation;
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
import dev.offshoot.adoption.domain.StageRejection.NotBeforeLive;
import dev.offshoot.adoption.domain.StageRejection.NotLive;
import dev.offshoot.adoption.domain.StageRejection.NotPaused;
import dev.offshoot.adoption.domain.StageRejection.NothingToPause;
import dev.offshoot.adoption.domain.StageRejection.UnderwayBefore;
import dev.offshoot.adoption.domain.TermsRejection.NoDefinitionInForce;
import dev.offshoot.adoption.domain.TermsRejection.NoReasonForLeaving;
import dev.offshoot.adoption.domain.TermsRejection.NoSustainmentTest;
import dev.offshoot.adoption.event.Adaptation;
import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionEvent.ActivityCompleted;
import dev.offshoot.adoption.event.AdoptionEvent.AdaptationRecorded;
import dev.offshoot.adoption.event.AdoptionEvent.FidelityReviewed;
import dev.offshoot.adoption.event.AdoptionEvent.InterestShown;
import dev.offshoot.adoption.event.AdoptionEvent.KnockOnRecorded;
import dev.offshoot.adoption.event.AdoptionEvent.PreparationStarted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteCommitted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteContacted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteDeclined;
import dev.offshoot.adoption.event.AdoptionEvent.SiteIdentified;
import dev.offshoot.adoption.event.AdoptionEvent.SiteLeft;
import dev.offshoot.adoption.event.AdoptionEvent.SitePaused;
import dev.offshoot.adoption.event.AdoptionEvent.SiteResumed;
import dev.offshoot.adoption.event.AdoptionEvent.SiteReturned;
import dev.offshoot.adoption.event.AdoptionEvent.SiteWentLive;
import dev.offshoot.adoption.event.AdoptionEvent.SupportGiven;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.Fidelity;
import dev.offshoot.adoption.event.SupportKind;
import dev.offshoot.adoption.event.TransitionKind;
import dev.offshoot.command.CorrectionRejection.WouldNotHold;
import dev.offshoot.date.PartialDate;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.Correct;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.EventCorrected;
import dev.offshoot.stream.EventMetadata;
import dev.offshoot.stream.StreamId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdoptionDeciderTest {

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

    private DeciderSpec<AdoptionCommand, SiteAdoption, AdoptionEvent, AdoptionRejection>.Given live(String since) {
        return adoption.givenNothing().and(since, new SiteWentLive(1));
    }

    @Test
    void is_about_its_initiative_and_its_site() {
        assertThat(goLive().about()).containsExactly(new StreamId("initiative", "falls"), new StreamId("site", "quay"));
        assertThat(goLive().stream()).isEqualTo(new StreamId("adoption", "falls~quay"));
    }

    @Test
    void a_leaving_is_not_told_late_where_that_would_turn_round_what_happened_on_one_day() {
        live("2016")
                .and("2017-01-01", new SiteLeft("cost"))
                .and("2017-01-01", new SiteReturned(1, Optional.empty()))
                .when(new LeaveSite(QUAY, "cost"), "2016-06-01")
                .thenRefused(new AlreadyRecorded("that it left", date("2017-01-01")));
    }

    @Nested
    class Any_of_these_may_come_first {
        @Test
        void identified() {
            var how = Optional.of("a conference");
            adoption.givenNothing().when(new IdentifySite(QUAY, how)).then(new SiteIdentified(how));
        }

        @Test
        void contacted() {
            adoption.givenNothing()
                    .when(new ContactSite(QUAY, Optional.empty()))
                    .then(new SiteContacted(Optional.empty()));
        }

        @Test
        void interested() {
            adoption.givenNothing()
                    .when(new ShowInterest(QUAY, Optional.empty()))
                    .then(new InterestShown(Optional.empty()));
        }

        @Test
        void committed() {
            var planned = Optional.of(date("2027-01"));
            adoption.givenNothing()
                    .when(new CommitSite(QUAY, Optional.of("board"), planned), "2015~")
                    .then(new SiteCommitted(Optional.of("board"), planned));
        }

        @Test
        void preparing() {
            adoption.givenNothing()
                    .when(new StartPreparation(QUAY, Optional.empty()))
                    .then(new PreparationStarted(Optional.empty()));
        }

        @Test
        void live() {
            adoption.givenNothing().when(goLive(), "2015").then(new SiteWentLive(1));
        }

        @Test
        void declined() {
            adoption.givenNothing()
                    .when(new DeclineSite(QUAY, Optional.of("no room")))
                    .then(new SiteDeclined(Optional.of("no room")));
        }
    }

    @Nested
    class Said_again {
        @Test
        void changes_nothing_if_it_is_the_same_of_the_same_date() {
            var contacted = adoption.givenNothing().and("2015", new SiteContacted(Optional.of("Ada")));
            contacted.when(new ContactSite(QUAY, Optional.of("Ada")), "2015").thenNothing();
            live("2015").when(goLive(), "2015").thenNothing();
        }

        @Test
        void with_the_plan_it_had_is_nothing_new_and_with_another_plan_is() {
            var first = commit("2016");
            var committed =
                    adoption.givenNothing().and("2015", new SiteCommitted(Optional.empty(), first.plannedLive()));
            committed.when(first, "2015-06").thenRefused(already("committed", "2015"));
            var other = commit("2017");
            var told = new SiteCommitted(Optional.empty(), other.plannedLive());
            committed.when(other, "2015-06").then(told);
            committed
                    .and("2015-06", told)
                    .when(new PauseSite(QUAY, Optional.empty()), "2016")
                    .thenRecorded();
        }

        private static CommitSite commit(String planned) {
            return new CommitSite(QUAY, Optional.empty(), Optional.of(date(planned)));
        }

        @Test
        void hinders_no_correction_of_something_else_where_it_told_another_plan() {
            adoption.givenNothing()
                    .and("2014", new SiteContacted(Optional.empty()))
                    .and("2015", new SiteCommitted(Optional.empty(), Optional.of(date("2016"))))
                    .and("2015-06", new SiteCommitted(Optional.empty(), Optional.of(date("2017"))))
                    .and("2015-09", new SitePaused(Optional.empty()))
                    .when(
                            new Correct(QUAY.stream(), 3, "a slip", Optional.empty()),
                            EventMetadata.of(date("2020"), "bo"))
                    .thenRecorded();
        }

        @Test
        void the_first_word_on_a_site_is_taken_back_where_no_other_stands_on_it() {
            adoption.givenNothing()
                    .and("2014", new SiteContacted(Optional.empty()))
                    .and("2015", new InterestShown(Optional.empty()))
                    .when(
                            new Correct(QUAY.stream(), 0, "a slip", Optional.empty()),
                            EventMetadata.of(date("2020"), "bo"))
                    .then(new EventCorrected(0, "a slip", Optional.empty()));
        }

        @Test
        void by_a_correction_of_what_came_between_is_refused() {
            adoption.givenNothing()
                    .and("2014", new InterestShown(Optional.empty()))
                    .and("2015", new SiteDeclined(Optional.empty()))
                    .and("2016", new InterestShown(Optional.empty()))
                    .when(
                            new Correct(QUAY.stream(), 1, "a slip", Optional.empty()),
                            EventMetadata.of(date("2020"), "bo"))
                    .thenRefused(new WouldNotHold(already("showed interest", "2016")));
        }

        @Test
        void wrongly_long_ago_hinders_nothing_that_is_told_now() {
            live("2015")
                    .and("2016", new SiteWentLive(1))
                    .when(new LeaveSite(QUAY, "cost"), "2018")
                    .thenRecorded();
        }

        @Test
        void from_another_source_is_a_matter_for_a_correction() {
            var minutes = EventMetadata.of(date("2015"), "ada")
                    .with(Provenance.notStated().from("minutes"));
            adoption.givenNothing()
                    .and("2015", new SiteContacted(Optional.of("Ada")))
                    .when(new ContactSite(QUAY, Optional.of("Ada")), minutes)
                    .thenRefused(already("was contacted", "2015"));
            live("2015").when(goLive(), minutes).thenRefused(new AlreadyLive(date("2015")));
            live("2014")
                    .and("2015", new SiteLeft("cost"))
                    .when(new LeaveSite(QUAY, "cost"), minutes)
                    .thenRefused(already("left", "2015"));
        }

        @Test
        void of_another_date_neither_counts_nor_moves_the_date() {
            for (var other : List.of("2014", "2015-03", "2016", "XXXX")) {
                adoption.givenNothing()
                        .and("2015", new SiteIdentified(Optional.empty()))
                        .when(new IdentifySite(QUAY, Optional.empty()), other)
                        .thenRefused(already("was identified", "2015"));
                adoption.givenNothing()
                        .and("2015", new SiteContacted(Optional.empty()))
                        .when(new ContactSite(QUAY, Optional.of("Bo")), other)
                        .thenRefused(already("was contacted", "2015"));
                adoption.givenNothing()
                        .and("2015", new InterestShown(Optional.empty()))
                        .when(new ShowInterest(QUAY, Optional.empty()), other)
                        .thenRefused(already("showed interest", "2015"));
                adoption.givenNothing()
                        .and("2015", new SiteDeclined(Optional.empty()))
                        .when(new DeclineSite(QUAY, Optional.of("no room")), other)
                        .thenRefused(already("declined", "2015"));
                live("2013")
                        .and("2015", new SiteLeft("cost"))
                        .when(new LeaveSite(QUAY, "lead left"), other)
                        .thenRefused(already("left", "2015"));
                live("2013")
                        .and("2015", new SitePaused(Optional.empty()))
                        .when(new PauseSite(QUAY, Optional.of("winter")), other)
                        .thenRefused(already("paused", "2015"));
                live("2012")
                        .and("2013", new SitePaused(Optional.empty()))
                        .and("2015", new SiteResumed(Optional.empty()))
                        .when(new ResumeSite(QUAY, Optional.of("spring")), other)
                        .thenRefused(already("resumed", "2015"));
            }
        }

        @Test
        void counts_where_something_else_happened_in_between() {
            adoption.givenNothing()
                    .and("2013", new SiteDeclined(Optional.empty()))
                    .and("2014", new InterestShown(Optional.empty()))
                    .when(new DeclineSite(QUAY, Optional.empty()), "2015")
                    .then(new SiteDeclined(Optional.empty()));
            adoption.givenNothing()
                    .and("2013", new SiteContacted(Optional.empty()))
                    .and("2014", new SiteDeclined(Optional.empty()))
                    .when(new ContactSite(QUAY, Optional.empty()), "2015")
                    .then(new SiteContacted(Optional.empty()));
        }

        @Test
        void stays_so_when_what_happened_in_between_is_taken_back() {
            adoption.givenNothing()
                    .and("2013", new SiteDeclined(Optional.empty()))
                    .and("2014", new InterestShown(Optional.empty()))
                    .and("2015", new SiteDeclined(Optional.empty()))
                    .when(
                            new Correct(QUAY.stream(), 1, "a slip", Optional.empty()),
                            EventMetadata.of(date("2026"), "ada"))
                    .thenRefused(new WouldNotHold(already("declined", "2015")));
        }

        private AlreadyRecorded already(String what, String occurred) {
            return new AlreadyRecorded("that it " + what, date(occurred));
        }

        @Test
        void with_another_day_to_go_live_is_news() {
            var planned = Optional.of(date("2027"));
            var committed = adoption.givenNothing().and("2015", new SiteCommitted(Optional.empty(), planned));
            committed
                    .when(new CommitSite(QUAY, Optional.empty(), planned), "2015")
                    .thenNothing();
            committed
                    .when(new CommitSite(QUAY, Optional.empty(), Optional.of(date("2028"))), "2015")
                    .then(new SiteCommitted(Optional.empty(), Optional.of(date("2028"))));
        }

        @Test
        void a_second_pause_in_one_year_is_another_pause() {
            live("2014")
                    .and("2015", new SitePaused(Optional.empty()))
                    .and("2015", new SiteResumed(Optional.empty()))
                    .when(new PauseSite(QUAY, Optional.empty()), "2015")
                    .then(new SitePaused(Optional.empty()));
        }
    }

    @Nested
    class Being_identified {
        @Test
        void comes_before_all_that_was_done_about_it() {
            adoption.givenNothing()
                    .and("2014", new SiteContacted(Optional.empty()))
                    .when(new IdentifySite(QUAY, Optional.empty()), "2015")
                    .thenRefused(new UnderwayBefore(TransitionKind.CONTACTED, date("2014")));
            adoption.givenNothing()
                    .and("2015", new SiteIdentified(Optional.empty()))
                    .when(new ContactSite(QUAY, Optional.empty()), "2014")
                    .thenRefused(new Contradicts(0, TransitionKind.IDENTIFIED, date("2015")));
        }

        @Test
        void is_learnt_late_or_comes_again_after_it_declined() {
            adoption.givenNothing()
                    .and("2014", new SiteContacted(Optional.empty()))
                    .when(new IdentifySite(QUAY, Optional.empty()), "2014")
                    .then(new SiteIdentified(Optional.empty()));
            adoption.givenNothing()
                    .and("2013", new SiteContacted(Optional.empty()))
                    .and("2014", new SiteDeclined(Optional.empty()))
                    .when(new IdentifySite(QUAY, Optional.empty()), "2015")
                    .then(new SiteIdentified(Optional.empty()));
            adoption.givenNothing()
                    .and("2015", new SiteIdentified(Optional.empty()))
                    .when(new DeclineSite(QUAY, Optional.empty()), "2014")
                    .then(new SiteDeclined(Optional.empty()));
        }
    }

    @Nested
    class Declining {
        @Test
        void comes_before_going_live() {
            live("2014")
                    .when(new DeclineSite(QUAY, Optional.empty()), "2015")
                    .thenRefused(new NotBeforeLive(date("2014")));
            live("2014")
                    .and("2015", new SiteLeft("cost"))
                    .when(new DeclineSite(QUAY, Optional.empty()), "2016")
                    .thenRefused(new NotBeforeLive(date("2014")));
        }

        @Test
        void learnt_of_late_is_possible() {
            live("2014").when(new DeclineSite(QUAY, Optional.empty()), "2013").then(new SiteDeclined(Optional.empty()));
        }
    }

    @Nested
    class What_a_site_does_besides {
        private final ActivityCompleted training =
                new ActivityCompleted("staff trained", Optional.of("set-up"), true, Optional.of(Quantity.exactly(12)));

        @Test
        void activities_are_completed_once_on_one_date() {
            adoption.givenNothing()
                    .when(new CompleteActivity(QUAY, training), "2015")
                    .then(training);
            adoption.givenNothing()
                    .and("2015", training)
                    .when(new CompleteActivity(QUAY, training), "2015")
                    .thenNothing();
            adoption.givenNothing()
                    .and("2015", training)
                    .when(
                            new CompleteActivity(QUAY, training),
                            EventMetadata.of(date("2015"), "ada")
                                    .with(Provenance.notStated().from("minutes")))
                    .thenRefused(new AlreadyRecorded("the activity", date("2015")));
            adoption.givenNothing()
                    .and("2015", training)
                    .when(new CompleteActivity(QUAY, training), "2016")
                    .then(training);
        }

        @Test
        void adaptations_reviews_knock_ons_and_support_are_recorded_at_any_time() {
            var adaptation = new Adaptation(
                    "shorter form",
                    Optional.of(Adaptation.Phase.IMPLEMENTATION),
                    Optional.of(Adaptation.Planning.REACTIVE),
                    Optional.of("the ward"),
                    Optional.of(Adaptation.Subject.CONTENT),
                    Optional.empty(),
                    Optional.of("shortened"),
                    Adaptation.FidelityConsistent.YES,
                    Optional.of(Adaptation.Duration.LASTING),
                    List.of("time"));
            var review = new FidelityReviewed(
                    Optional.of(Fidelity.HIGH), Optional.empty(), Optional.of(2), Optional.of("Ada"));
            var knockOn = new KnockOnRecorded("rota changed", Optional.of("night staff"));
            var support = new SupportGiven(
                    SupportKind.TIME,
                    Optional.of(Quantity.parse("at most 90")),
                    Optional.of("hours"),
                    Optional.empty());
            adoption.givenNothing()
                    .when(new RecordAdaptation(QUAY, adaptation))
                    .then(new AdaptationRecorded(adaptation));
            adoption.givenNothing().when(new ReviewFidelity(QUAY, review)).then(review);
            adoption.givenNothing().when(new RecordKnockOn(QUAY, knockOn)).then(knockOn);
            adoption.givenNothing().when(new GiveSupport(QUAY, support)).then(support);
            adoption.givenNothing()
                    .and("2015", support)
                    .when(new GiveSupport(QUAY, support), "2015")
                    .then(support);
        }
    }

    @Test
    void every_refusal_says_what_to_do() {
        var day = date("2015");
        assertThat(List.<AdoptionRejection>of(
                        new NoDefinitionInForce(day),
                        new NoSustainmentTest(1),
                        new NoReasonForLeaving(),
                        new AlreadyLive(day),
                        new LiveBefore(day),
                        new NeverLeft(day),
                        new NotLive(day),
                        new IsPaused(day),
                        new AlreadyEmbedded(day),
                        new NothingToPause(day),
                        new NotPaused(day),
                        new NotBeforeLive(day),
                        new AlreadyRecorded("that it left", day),
                        new UnderwayBefore(TransitionKind.CONTACTED, day),
                        new Contradicts(0, TransitionKind.LEFT, day)))
                .allSatisfy(r -> assertThat(r.reason().message()).endsWith("."));
    }
}
