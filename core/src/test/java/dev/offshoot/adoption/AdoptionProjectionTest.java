package dev.offshoot.adoption;

import static dev.offshoot.adoption.Told.on;
import static org.assertj.core.api.Assertions.assertThat;

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
import dev.offshoot.adoption.event.AdoptionEvent.SiteEmbedded;
import dev.offshoot.adoption.event.AdoptionEvent.SiteIdentified;
import dev.offshoot.adoption.event.AdoptionEvent.SiteLeft;
import dev.offshoot.adoption.event.AdoptionEvent.SitePaused;
import dev.offshoot.adoption.event.AdoptionEvent.SiteResumed;
import dev.offshoot.adoption.event.AdoptionEvent.SiteReturned;
import dev.offshoot.adoption.event.AdoptionEvent.SiteWentLive;
import dev.offshoot.adoption.event.AdoptionEvent.SupportGiven;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.Fidelity;
import dev.offshoot.adoption.event.Stage;
import dev.offshoot.adoption.event.SupportKind;
import dev.offshoot.adoption.projection.AdoptionNarrator;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.laws.Laws;
import dev.offshoot.projection.Titles;
import dev.offshoot.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdoptionProjectionTest {

    private static final AdoptionId QUAY = AdoptionId.of("falls", "quay");

    static List<Told<AdoptionEvent>> wholeStory() {
        return List.of(
                on("2012", new SiteIdentified(Optional.of("a conference"))),
                on("2012-05", new SiteContacted(Optional.of("Ada"))),
                on("2012-09", new InterestShown(Optional.of("the matron"))),
                on("2013-01", new SiteCommitted(Optional.of("the board"), Optional.of(PartialDate.parse("2014-01")))),
                on("2013-03", new PreparationStarted(Optional.of(PartialDate.parse("2014-02")))),
                on(
                        "2013-06-01",
                        new ActivityCompleted(
                                "staff trained", Optional.of("set-up"), true, Optional.of(Quantity.parse("about 12")))),
                on("2014-02-10", new SiteWentLive(1)),
                on(
                        "2014-04",
                        new AdaptationRecorded(new Adaptation(
                                "shorter form",
                                Optional.of(Adaptation.Phase.IMPLEMENTATION),
                                Optional.of(Adaptation.Planning.REACTIVE),
                                Optional.of("the ward"),
                                Optional.of(Adaptation.Subject.CONTENT),
                                Optional.of("team"),
                                Optional.of("shortened"),
                                Adaptation.FidelityConsistent.NO,
                                Optional.of(Adaptation.Duration.TRANSIENT),
                                List.of("time", "space")))),
                on(
                        "2014-06",
                        new FidelityReviewed(
                                Optional.of(Fidelity.ADEQUATE),
                                Optional.of("mostly"),
                                Optional.of(2),
                                Optional.of("Bo"))),
                on("2014-07", new KnockOnRecorded("rota changed", Optional.of("night staff"))),
                on(
                        "2014-08",
                        new SupportGiven(
                                SupportKind.TIME,
                                Optional.of(Quantity.parse("at most 90")),
                                Optional.of("hours"),
                                Optional.of("a midwife"))),
                on("2015-02", new SiteEmbedded(1, "a year in use", "used every day")),
                on("2015-06", new SitePaused(Optional.of("winter"))),
                on("2015-09", new SiteResumed(Optional.of("spring"))),
                on("2016-01-31", new SiteLeft("cost")),
                on("2017-01-01", new SiteReturned(2, Optional.of("new lead"))));
    }

    private static AdoptionView view(List<Told<AdoptionEvent>> told) {
        return Told.view(QUAY, told);
    }

    @Test
    void shows_a_whole_story() {
        var view = view(wholeStory());
        assertThat(view.initiative()).isEqualTo("falls");
        assertThat(view.site()).isEqualTo("quay");
        assertThat(view.stage().orElseThrow().stage()).isEqualTo(Stage.LIVE);
        assertThat(view.stage().orElseThrow().since().edtf()).isEqualTo("2017-01-01");
        assertThat(view.timeInStage(LocalDate.of(2017, 1, 11))).contains(new DayRange(10, 10));
        assertThat(view.reached()).hasSize(11);
        assertThat(view.unread()).isEmpty();
        assertThat(view.plannedLive().now().orElseThrow().edtf()).isEqualTo("2014-02");
        assertThat(view.spells()).hasSize(2);
        var first = view.spells().getFirst();
        assertThat(first.start().edtf()).isEqualTo("2014-02-10");
        assertThat(first.embeddedOn().orElseThrow().edtf()).isEqualTo("2015-02");
        assertThat(first.end().orElseThrow().edtf()).isEqualTo("2016-01-31");
        assertThat(first.reason()).contains("cost");
        assertThat(first.definition()).isEqualTo(1);
        assertThat(first.lasting(LocalDate.of(2020, 1, 1))).contains(new DayRange(720, 720));
        var second = view.spells().getLast();
        assertThat(second.open()).isTrue();
        assertThat(second.again()).isTrue();
        assertThat(second.definition()).isEqualTo(2);
        assertThat(view.work().activities()).hasSize(1);
        assertThat(view.work().adaptations().getFirst().provenance().occurred().edtf())
                .isEqualTo("2014-04");
        assertThat(view.work().adaptations().getFirst().provenance().actor()).isEqualTo("ada");
        assertThat(view.work().fidelityReviews()).hasSize(1);
        assertThat(view.work().knockOns()).hasSize(1);
        assertThat(view.work().support().getFirst().quantity().orElseThrow().words())
                .isEqualTo("at most 90");
        assertThat(view.work().trainedBy(LocalDate.of(2013, 5, 31))).isFalse();
        assertThat(view.work().trainedBy(LocalDate.of(2013, 6, 1))).isTrue();
    }

    @Test
    void time_in_a_stage_is_as_precise_as_its_date() {
        var view = view(List.of(on("2015-05", new SiteContacted(Optional.empty()))));
        assertThat(view.timeInStage(LocalDate.of(2015, 6, 30))).contains(new DayRange(30, 60));
        assertThat(view.timeInStage(LocalDate.of(2015, 5, 11))).contains(new DayRange(0, 10));
        assertThat(view.timeInStage(LocalDate.of(2015, 4, 30))).isEmpty();
        assertThat(view(List.of(on("XXXX", new SiteContacted(Optional.empty()))))
                        .timeInStage(LocalDate.of(2015, 6, 30)))
                .isEmpty();
    }

    @Test
    void is_total_over_any_part_of_a_story_in_any_order() {
        var story = wholeStory();
        Laws.hold(2000, random -> {
            var some = new ArrayList<>(
                    story.stream().filter(_ -> random.nextBoolean()).toList());
            Collections.shuffle(some, random);
            assertThat(view(some).spells().stream().filter(s -> s.open()).count())
                    .isLessThanOrEqualTo(1);
        });
    }

    @Nested
    class Late_news {
        @Test
        void of_a_contact_leaves_a_site_live() {
            var view = view(
                    List.of(on("2015-03-01", new SiteWentLive(1)), on("2014-02", new SiteContacted(Optional.empty()))));
            assertThat(view.stage().orElseThrow().stage()).isEqualTo(Stage.LIVE);
            assertThat(view.reached().getFirst().step().occurred().edtf()).isEqualTo("2014-02");
        }

        @Test
        void of_an_earlier_leaving_and_return_finds_its_place() {
            var view = view(List.of(
                    on("2013", new SiteWentLive(1)),
                    on("2016-05", new SitePaused(Optional.empty())),
                    on("2014", new SiteLeft("cost")),
                    on("2015", new SiteReturned(1, Optional.empty()))));
            assertThat(view.spells()).hasSize(2);
            assertThat(view.stage().orElseThrow().stage()).isEqualTo(Stage.PAUSED);
        }

        @Test
        void of_a_plan_does_not_overwrite_a_newer_one() {
            var view = view(List.of(
                    on("2015", new SiteCommitted(Optional.empty(), Optional.of(PartialDate.parse("2017")))),
                    on("2014", new PreparationStarted(Optional.of(PartialDate.parse("2016"))))));
            assertThat(view.plannedLive().now().orElseThrow().edtf()).isEqualTo("2017");
        }
    }

    @Nested
    class Dates_that_are_not_days {
        @Test
        void of_one_year_put_the_stage_furthest_on_last() {
            var view = view(List.of(
                    on("2015", new SiteCommitted(Optional.empty(), Optional.empty())),
                    on("2015", new SiteContacted(Optional.empty())),
                    on("2015-03", new InterestShown(Optional.empty()))));
            assertThat(view.stage().orElseThrow().stage()).isEqualTo(Stage.COMMITTED);
        }

        @Test
        void let_a_site_leave_in_the_year_it_went_live() {
            var view = view(List.of(on("2015-06", new SiteLeft("cost")), on("2015", new SiteWentLive(1))));
            assertThat(view.stage().orElseThrow().stage()).isEqualTo(Stage.LEFT);
            assertThat(view.spells().getFirst().end().orElseThrow().edtf()).isEqualTo("2015-06");
        }

        @Test
        void let_it_return_in_the_year_it_left() {
            var view = view(List.of(
                    on("2015", new SiteWentLive(1)),
                    on("2015-06", new SiteLeft("cost")),
                    on("2015-09", new SiteReturned(1, Optional.empty()))));
            assertThat(view.spells()).hasSize(2);
            assertThat(view.spells().getLast().open()).isTrue();
        }

        @Test
        void let_it_resume_in_the_year_it_paused() {
            var view = view(List.of(
                    on("2014", new SiteWentLive(1)),
                    on("2014-12", new SiteEmbedded(1, "test", "met")),
                    on("2015", new SitePaused(Optional.empty())),
                    on("2015-10", new SiteResumed(Optional.empty()))));
            assertThat(view.stage().orElseThrow().stage()).isEqualTo(Stage.EMBEDDED);
        }
    }

    @Nested
    class A_site_on_its_way {
        @Test
        void goes_back_where_it_was_when_it_resumes() {
            var view = view(List.of(
                    on("2014", new PreparationStarted(Optional.empty())),
                    on("2015", new SitePaused(Optional.empty())),
                    on("2016", new SiteResumed(Optional.empty()))));
            assertThat(view.stage().orElseThrow().stage()).isEqualTo(Stage.PREPARING);
            assertThat(view.stage().orElseThrow().since().edtf()).isEqualTo("2016");
        }

        @Test
        void may_decline_and_come_forward_again() {
            var declined = new ArrayList<Told<AdoptionEvent>>(List.of(
                    on("2014", new InterestShown(Optional.empty())), on("2015", new SiteDeclined(Optional.empty()))));
            assertThat(view(declined).stage().orElseThrow().stage()).isEqualTo(Stage.DECLINED);
            declined.add(on("2016", new InterestShown(Optional.empty())));
            assertThat(view(declined).stage().orElseThrow().stage()).isEqualTo(Stage.INTERESTED);
        }
    }

    @Test
    void says_which_steps_it_could_not_read() {
        var view = view(List.of(
                on("2014", new SiteWentLive(1)), on("2015", new SiteWentLive(1)), on("2010", new SiteLeft("cost"))));
        assertThat(view.unread()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(view.spells()).hasSize(1);
    }

    @Test
    void tells_every_event() {
        var narrator = new AdoptionNarrator();
        assertThat(wholeStory().stream().map(t -> narrator.tell(t.event(), Titles.PLAIN)))
                .containsExactly(
                        "site identified: a conference",
                        "site contacted by Ada",
                        "interest shown by the matron",
                        "site committed through the board, to go live January 2014",
                        "preparation started, to go live February 2014",
                        "“staff trained” completed, part of set-up; people trained: about 12",
                        "site went live under version 1 of the adoption definition",
                        "reactive adaptation decided by the ward: shorter form, not consistent with the core"
                                + " components, because of time; space",
                        "fidelity reviewed by Bo against version 2: adequate; mostly",
                        "knock-on change in night staff: rota changed",
                        "the site gave time: at most 90 hours, a midwife",
                        "site embedded: it met the test “a year in use” (used every day)",
                        "site paused: winter",
                        "site resumed: spring",
                        "site left: cost",
                        "site returned under version 2 of the adoption definition: new lead");
        assertThat(narrator.tell(new SiteDeclined(Optional.empty()), Titles.PLAIN))
                .isEqualTo("site declined");
    }
}
