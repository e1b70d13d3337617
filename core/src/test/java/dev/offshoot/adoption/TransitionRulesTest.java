package dev.offshoot.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionEvent.InterestShown;
import dev.offshoot.adoption.event.AdoptionEvent.PreparationStarted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteContacted;
import dev.offshoot.adoption.event.AdoptionEvent.SiteDeclined;
import dev.offshoot.adoption.event.AdoptionEvent.SiteEmbedded;
import dev.offshoot.adoption.event.AdoptionEvent.SiteIdentified;
import dev.offshoot.adoption.event.AdoptionEvent.SiteLeft;
import dev.offshoot.adoption.event.AdoptionEvent.SitePaused;
import dev.offshoot.adoption.event.AdoptionEvent.SiteResumed;
import dev.offshoot.adoption.event.AdoptionEvent.SiteReturned;
import dev.offshoot.adoption.event.AdoptionEvent.SiteWentLive;
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.Stage;
import dev.offshoot.adoption.view.AdoptionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Dates as wide as a year are read so that what happened makes sense, in whatever order it is learned. */
class TransitionRulesTest {

    private static final AdoptionId QUAY = AdoptionId.of("falls", "quay");

    private static final AdoptionEvent LIVE = new SiteWentLive(1);
    private static final AdoptionEvent EMBEDDED = new SiteEmbedded(1, "a year in use", "met");
    private static final AdoptionEvent PAUSED = new SitePaused(Optional.empty());
    private static final AdoptionEvent RESUMED = new SiteResumed(Optional.empty());
    private static final AdoptionEvent LEFT = new SiteLeft("cost");
    private static final AdoptionEvent RETURNED = new SiteReturned(1, Optional.empty());

    /** What was learned, in turn. */
    private record Learned(List<Told<AdoptionEvent>> told) {
        static Learned of(String occurred, AdoptionEvent event) {
            return new Learned(List.of(Told.on(occurred, event)));
        }

        Learned and(String occurred, AdoptionEvent event) {
            var more = new ArrayList<>(told);
            more.add(Told.on(occurred, event));
            return new Learned(List.copyOf(more));
        }

        AdoptionView view() {
            return Told.view(QUAY, told);
        }

        Stage stage() {
            return view().stage().orElseThrow().stage();
        }

        /** From when to when it was live, spell for spell. */
        List<String> spells() {
            return view().spells().stream()
                    .map(s -> s.start().edtf() + " to "
                            + s.end().map(end -> end.edtf()).orElse("now"))
                    .toList();
        }

        List<Long> unread() {
            return view().unread();
        }
    }

    @Nested
    class A_resumption {
        @Test
        void or_a_pause_of_the_day_it_left_is_told_once() {
            var left = Learned.of("2016-03-01", LIVE).and("2016-05-01", LEFT).and("2016-05-01", PAUSED);
            assertThat(left.unread()).isEmpty();
            assertThat(left.and("2016-05-01", PAUSED).unread()).containsExactly(3L);
            var resumed = left.and("2016-05-01", RESUMED);
            assertThat(resumed.unread()).isEmpty();
            assertThat(resumed.and("2016-05-01", RESUMED).unread()).containsExactly(4L);
        }

        @Test
        void ends_no_pause_that_was_known_after_it_on_the_same_day() {
            var paused = Learned.of("2015", LIVE)
                    .and("2016", PAUSED)
                    .and("2017-01-01", RESUMED)
                    .and("2017-01-01", PAUSED);
            assertThat(paused.stage()).isEqualTo(Stage.PAUSED);
            var late = paused.and("2016-06-01", RESUMED);
            assertThat(late.stage()).isEqualTo(Stage.PAUSED);
            assertThat(late.unread()).containsExactly(2L);
        }

        @Test
        void of_the_day_it_left_needs_a_pause_that_it_ends() {
            var left = Learned.of("2016-03-01", LIVE).and("2016-05-01", LEFT);
            assertThat(left.and("2016-05-01", RESUMED).unread()).containsExactly(2L);
            assertThat(left.and("2016-04-01", PAUSED).and("2016-05-01", RESUMED).unread())
                    .isEmpty();
        }
    }

    @Nested
    class A_return {
        @Test
        void of_some_time_in_a_year_follows_the_leaving_of_that_year_though_that_is_learned_later() {
            var learned = Learned.of("2014", LIVE).and("2015", RETURNED).and("2015-06", LEFT);
            assertThat(learned.spells()).containsExactly("2014 to 2015-06", "2015 to now");
            assertThat(learned.unread()).isEmpty();
        }

        @Test
        void follows_the_going_live_and_the_leaving_of_its_year_though_both_are_learned_later() {
            var learned = Learned.of("2015", RETURNED).and("2015-03", LIVE).and("2015-06", LEFT);
            assertThat(learned.spells()).containsExactly("2015-03 to 2015-06", "2015 to now");
            assertThat(learned.unread()).isEmpty();
        }

        @Test
        void is_not_followed_by_a_leaving_that_was_known_before_it_on_the_same_day() {
            var back = Learned.of("2016", LIVE).and("2017-01-01", LEFT).and("2017-01-01", RETURNED);
            assertThat(back.stage()).isEqualTo(Stage.LIVE);
            var late = back.and("2016-06-01", LEFT);
            assertThat(late.stage()).isEqualTo(Stage.LIVE);
            assertThat(late.spells()).containsExactly("2016 to 2016-06-01", "2017-01-01 to now");
            assertThat(late.unread()).containsExactly(1L);
        }

        @Test
        void is_not_put_behind_a_leaving_that_was_known_after_it_on_the_same_day() {
            var gone = Learned.of("2015", LIVE)
                    .and("2016", LEFT)
                    .and("2017-01-01", RETURNED)
                    .and("2017-01-01", LEFT);
            assertThat(gone.stage()).isEqualTo(Stage.LEFT);
            var late = gone.and("2016-06-01", RETURNED);
            assertThat(late.stage()).isEqualTo(Stage.LEFT);
            assertThat(late.unread()).containsExactly(2L);
        }

        @Test
        void does_not_follow_a_leaving_of_the_year_after() {
            var learned = Learned.of("2014", LIVE).and("2015", RETURNED).and("2016", LEFT);
            assertThat(learned.spells()).containsExactly("2014 to 2016");
            assertThat(learned.unread()).containsExactly(1L);
        }

        @Test
        void does_not_follow_a_leaving_that_came_before_the_site_was_live() {
            var learned = Learned.of("2014-06", LIVE).and("2014", RETURNED).and("2014-03", LEFT);
            assertThat(learned.spells()).containsExactly("2014-06 to now");
            assertThat(learned.unread()).containsExactlyInAnyOrder(1L, 2L);
        }

        @Test
        void takes_the_leaving_before_it_and_leaves_the_next_return_its_own() {
            var learned = Learned.of("2014", LIVE)
                    .and("2015", RETURNED)
                    .and("2015-03", LEFT)
                    .and("2016", RETURNED)
                    .and("2016-03", LEFT);
            assertThat(learned.spells()).containsExactly("2014 to 2015-03", "2015 to 2016-03", "2016 to now");
            assertThat(learned.unread()).isEmpty();
        }
    }

    @Nested
    class A_going_live {
        @Test
        void takes_no_leaving_of_its_year_to_make_room_for_a_second_one() {
            var learned = Learned.of("2014", LIVE).and("2015", LIVE).and("2015-06", LEFT);
            assertThat(learned.spells()).containsExactly("2014 to 2015-06");
            assertThat(learned.unread()).containsExactly(1L);
        }
    }

    @Nested
    class What_waits {
        @Test
        void a_leaving_fits_after_the_going_live_of_its_year() {
            var learned = Learned.of("2015", LEFT).and("2015-06", LIVE);
            assertThat(learned.spells()).containsExactly("2015-06 to 2015");
            assertThat(learned.stage()).isEqualTo(Stage.LEFT);
            assertThat(learned.unread()).isEmpty();
        }

        @Test
        void a_pause_fits_after_the_interest_of_its_year() {
            var learned = Learned.of("2015", PAUSED).and("2015-06", new InterestShown(Optional.empty()));
            assertThat(learned.stage()).isEqualTo(Stage.PAUSED);
            assertThat(learned.unread()).isEmpty();
        }

        @Test
        void a_resumption_fits_after_the_pause_of_its_year() {
            var learned = Learned.of("2014", LIVE).and("2015", RESUMED).and("2015-06", PAUSED);
            assertThat(learned.stage()).isEqualTo(Stage.LIVE);
            assertThat(learned.unread()).isEmpty();
        }

        @Test
        void nothing_that_surely_came_before() {
            var learned = Learned.of("2014", LEFT).and("2015", LIVE);
            assertThat(learned.spells()).containsExactly("2015 to now");
            assertThat(learned.unread()).containsExactly(0L);
        }
    }

    @Nested
    class A_pause {
        @Test
        void of_an_embedded_site_ends_where_it_was() {
            var learned = Learned.of("2014", LIVE)
                    .and("2015", EMBEDDED)
                    .and("2016", PAUSED)
                    .and("2017", RESUMED);
            assertThat(learned.stage()).isEqualTo(Stage.EMBEDDED);
        }

        @Test
        void has_no_place_after_the_site_left_or_declined() {
            assertThat(Learned.of("2014", LIVE)
                            .and("2015", LEFT)
                            .and("2016", PAUSED)
                            .unread())
                    .containsExactly(2L);
            assertThat(Learned.of("2014", new SiteDeclined(Optional.empty()))
                            .and("2016", PAUSED)
                            .unread())
                    .containsExactly(1L);
        }

        @Test
        void of_the_year_in_which_the_spell_ended_fits_into_it() {
            var learned = Learned.of("2014", LIVE).and("2015-06", LEFT).and("2015", PAUSED);
            assertThat(learned.unread()).isEmpty();
            assertThat(learned.stage()).isEqualTo(Stage.LEFT);
        }

        @Test
        void from_before_the_spell_began_does_not_fit_into_it() {
            var learned = Learned.of("2014-06", LIVE).and("2014-09", LEFT).and("2014-03", PAUSED);
            assertThat(learned.unread()).containsExactly(2L);
            assertThat(learned.and("2014", new InterestShown(Optional.empty())).unread())
                    .containsExactly(2L);
        }
    }

    @Nested
    class An_embedding {
        @Test
        void of_the_year_in_which_the_spell_ended_belongs_to_it_once() {
            var learned = Learned.of("2014", LIVE).and("2015-06", LEFT).and("2015", EMBEDDED);
            assertThat(learned.view().spells().getFirst().embeddedOn()).isPresent();
            assertThat(learned.unread()).isEmpty();
            assertThat(learned.and("2015", EMBEDDED).unread()).containsExactly(3L);
        }
    }

    @Nested
    class The_way {
        @Test
        void of_two_stages_of_one_year_the_one_further_on_stands() {
            var learned = Learned.of("2015", new PreparationStarted(Optional.empty()))
                    .and("2015", new SiteContacted(Optional.empty()));
            assertThat(learned.stage()).isEqualTo(Stage.PREPARING);
            assertThat(Learned.of("2015", new SiteContacted(Optional.empty()))
                            .and("2015", new PreparationStarted(Optional.empty()))
                            .stage())
                    .isEqualTo(Stage.PREPARING);
        }

        @Test
        void a_site_that_is_live_stays_so_whatever_else_is_done_about_it() {
            var learned = Learned.of("2015", LIVE)
                    .and("2016", new SiteIdentified(Optional.empty()))
                    .and("2017", new SiteContacted(Optional.empty()));
            assertThat(learned.stage()).isEqualTo(Stage.LIVE);
            assertThat(learned.unread()).isEmpty();
        }

        @Test
        void a_decline_stands_against_a_vaguer_word_that_it_was_contacted_and_not_against_one_of_the_same_date() {
            var declined = new SiteDeclined(Optional.empty());
            var contacted = new SiteContacted(Optional.empty());
            assertThat(Learned.of("2015-06", declined).and("2015", contacted).stage())
                    .isEqualTo(Stage.DECLINED);
            assertThat(Learned.of("2015", declined).and("2015", contacted).stage())
                    .isEqualTo(Stage.CONTACTED);
        }

        @Test
        void a_stage_that_surely_came_later_stands_though_it_is_not_as_far() {
            assertThat(Learned.of("2015", new PreparationStarted(Optional.empty()))
                            .and("2016", new SiteContacted(Optional.empty()))
                            .stage())
                    .isEqualTo(Stage.CONTACTED);
        }

        @Test
        void a_site_that_came_forward_was_identified_before() {
            assertThat(Learned.of("2015", new SiteContacted(Optional.empty()))
                            .and("2016", new SiteIdentified(Optional.empty()))
                            .unread())
                    .containsExactly(1L);
            assertThat(Learned.of("2015", new SiteContacted(Optional.empty()))
                            .and("2014", new SiteIdentified(Optional.empty()))
                            .unread())
                    .isEmpty();
        }

        @Test
        void a_site_that_declined_and_comes_forward_later_is_on_its_way_again() {
            assertThat(Learned.of("2015", new SiteDeclined(Optional.empty()))
                            .and("2016", new InterestShown(Optional.empty()))
                            .stage())
                    .isEqualTo(Stage.INTERESTED);
        }

        @Test
        void a_decline_has_no_place_once_the_site_has_been_live() {
            assertThat(Learned.of("2015", LIVE)
                            .and("2016", new SiteDeclined(Optional.empty()))
                            .unread())
                    .containsExactly(1L);
            for (var before : List.of("2014", "2015")) {
                assertThat(Learned.of("2015-06", LIVE)
                                .and(before, new SiteDeclined(Optional.empty()))
                                .unread())
                        .isEmpty();
            }
        }
    }
}
