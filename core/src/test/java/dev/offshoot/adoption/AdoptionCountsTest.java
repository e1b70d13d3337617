package dev.offshoot.adoption;

import static dev.offshoot.adoption.Told.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adoption.event.AdoptionEvent;
import dev.offshoot.adoption.event.AdoptionEvent.ActivityCompleted;
import dev.offshoot.adoption.event.AdoptionEvent.InterestShown;
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
import dev.offshoot.adoption.event.AdoptionId;
import dev.offshoot.adoption.event.AdoptionTimeline.Merged;
import dev.offshoot.adoption.view.AdoptionCounts;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.adoption.view.Courses;
import dev.offshoot.adoption.view.SiteSuccession;
import dev.offshoot.date.Dated;
import dev.offshoot.date.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdoptionCountsTest {

    private static final LocalDate END_OF_2019 = LocalDate.of(2019, 12, 31);

    @SafeVarargs
    @SuppressWarnings("varargs") // the list copies it
    private static AdoptionView site(String site, Told<AdoptionEvent>... told) {
        return Told.view(AdoptionId.of("falls", site), List.of(told));
    }

    private static Told<AdoptionEvent> live(String occurred) {
        return on(occurred, new SiteWentLive(1));
    }

    private static final ActivityCompleted TRAINED =
            new ActivityCompleted("staff trained", Optional.empty(), true, Optional.empty());

    @Test
    void are_different_numbers_with_different_names() {
        var counts = AdoptionCounts.on(
                END_OF_2019,
                List.of(
                        site("a", on("2015", new SiteIdentified(Optional.empty()))),
                        site("b", on("2015", new SiteContacted(Optional.empty()))),
                        site("c", on("2015", new InterestShown(Optional.empty()))),
                        site(
                                "d",
                                on("2015", new SiteCommitted(Optional.empty(), Optional.empty())),
                                on("2015", TRAINED)),
                        site("e", on("2015", new PreparationStarted(Optional.empty())), on("2016", TRAINED)),
                        site("f", live("2015"), on("2015", TRAINED)),
                        site("g", live("2015"), on("2016", new SiteEmbedded(1, "test", "met"))),
                        site("h", live("2015"), on("2016", new SitePaused(Optional.empty()))),
                        site("i", live("2015"), on("2016", new SiteLeft("cost"))),
                        site(
                                "j",
                                on("2014", new InterestShown(Optional.empty())),
                                on("2015", new SiteDeclined(Optional.empty()))),
                        site("k", on("2015", new SiteDeclined(Optional.empty())))));
        assertThat(counts).isEqualTo(new AdoptionCounts(END_OF_2019, 1, 1, 1, 1, 1, 2, 8, 3, 4, 2, 1, 1, 1));
        assertThat(counts.engaged()).isEqualTo(8);
        assertThat(counts.trained()).isEqualTo(3);
        assertThat(counts.ever()).isEqualTo(4);
        assertThat(counts.live()).isEqualTo(2);
        assertThat(counts.embedded()).isEqualTo(1);
    }

    @Test
    void are_taken_as_at_a_day() {
        var sites =
                List.of(site("a", live("2015-03-01"), on("2016-03-01", new SiteLeft("cost"))), site("b", live("2017")));
        assertThat(AdoptionCounts.on(LocalDate.of(2015, 2, 28), sites).ever()).isZero();
        assertThat(AdoptionCounts.on(LocalDate.of(2015, 3, 1), sites).live()).isEqualTo(1);
        var later = AdoptionCounts.on(LocalDate.of(2017, 12, 30), sites);
        assertThat(later.live()).isZero();
        assertThat(later.ever()).isEqualTo(1);
        assertThat(AdoptionCounts.on(LocalDate.of(2017, 12, 31), sites).live()).isEqualTo(1);
    }

    private static SiteSuccession into(String successor, String occurred, String... predecessors) {
        var dated = new Dated(PartialDate.parse(occurred), END_OF_2019, 9);
        var mergers = Stream.of(predecessors)
                .map(predecessor -> new SiteSuccession.Merger(predecessor, successor, dated))
                .toList();
        return new SiteSuccession() {
            @Override
            public String standingFor(String site, LocalDate day) {
                return List.of(predecessors).contains(site) && dated.occurredBy(day) ? successor : site;
            }

            @Override
            public List<Merger> mergers() {
                return mergers;
            }
        };
    }

    private static SiteSuccession gone(String site, String day) {
        return new SiteSuccession() {
            @Override
            public String standingFor(String any, LocalDate on) {
                return any;
            }

            @Override
            public Optional<Dated> gone(String any, LocalDate on) {
                return Optional.of(new Dated(PartialDate.parse(day), END_OF_2019, 9))
                        .filter(since -> any.equals(site) && since.occurredBy(on));
            }
        };
    }

    @Test
    void a_site_that_has_gone_is_live_no_more_and_was_ever() {
        var sites = List.of(site("a", live("2015")), site("b", live("2018")));
        var split = gone("a", "2018-04-01");
        assertThat(AdoptionCounts.on(LocalDate.of(2018, 3, 31), sites, split).live())
                .isEqualTo(1);
        var after = AdoptionCounts.on(END_OF_2019, sites, split);
        assertThat(after.live()).isEqualTo(1);
        assertThat(after.ever()).isEqualTo(2);
        assertThat(after.left()).isZero();
    }

    @Nested
    class A_merged_site {
        @Test
        void leaves_as_one() {
            var sites = List.of(
                    site("a", live("2015")), site("b", live("2015")), site("c", on("2018-05", new SiteLeft("cost"))));
            assertThat(AdoptionCounts.on(LocalDate.of(2018, 4, 30), sites, standings)
                            .live())
                    .isEqualTo(1);
            var after = AdoptionCounts.on(END_OF_2019, sites, standings);
            assertThat(after.live()).isZero();
            assertThat(after.left()).isEqualTo(1);
            assertThat(after.ever()).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({"2017-04-01, 2017-04-01", "2017-04, 2017-04-15", "2017-04, 2017-04", "2017, 2017-12"})
        void may_leave_in_the_time_in_which_it_merged(String merged, String left) {
            var sites = List.of(site("a", live("2015")), site("c", on(left, new SiteLeft("cost"))));
            var after = AdoptionCounts.on(END_OF_2019, sites, into("c", merged, "a"));
            assertThat(after.live()).isZero();
            assertThat(after.left()).isEqualTo(1);
        }

        @Test
        void goes_on_from_the_one_that_was_live_though_another_had_left() {
            var sites = List.of(site("a", live("2015")), site("c", live("2014"), on("2016", new SiteLeft("cost"))));
            assertThat(AdoptionCounts.on(END_OF_2019, sites, standings).live()).isEqualTo(1);
        }

        private final SiteSuccession standings = into("c", "2017-04-01", "a", "b");

        @Test
        void counts_once_from_the_merger_date() {
            var sites = List.of(site("a", live("2015")), site("b", live("2016")), site("d", live("2016")));
            assertThat(AdoptionCounts.on(LocalDate.of(2017, 3, 31), sites, standings)
                            .live())
                    .isEqualTo(3);
            var after = AdoptionCounts.on(LocalDate.of(2017, 4, 1), sites, standings);
            assertThat(after.live()).isEqualTo(2);
            assertThat(after.ever()).isEqualTo(2);
        }

        @Test
        void is_live_since_the_first_of_its_histories_was() {
            for (var sites : List.of(
                    List.of(site("c", live("2014-04-07")), site("a", live("2014-04-14"))),
                    List.of(site("c", live("2014-04-14")), site("a", live("2014-04-07"))))) {
                var joined = new Courses(sites, standings).of("c", END_OF_2019).read();
                assertThat(joined.openSpell().orElseThrow().opened().day()).isEqualTo(LocalDate.of(2014, 4, 7));
            }
        }

        @Test
        void leaves_and_returns_on_the_day_on_which_it_came_to_be() {
            for (var day : List.of("2017-04-01", "2017")) {
                var sites = List.of(
                        site("a", live("2015")),
                        site("c", on(day, new SiteLeft("cost")), on(day, new SiteReturned(1, Optional.empty()))));
                var joined = new Courses(sites, standings).of("c", END_OF_2019).read();
                assertThat(joined.spells()).as(day).hasSize(2);
                assertThat(joined.live()).isTrue();
                assertThat(joined.misfits()).isEmpty();
            }
        }

        @Test
        void leaves_on_the_day_on_which_it_took_in_another_though_it_was_live_itself() {
            var sites =
                    List.of(site("a", live("2015")), site("c", live("2016"), on("2017-04-01", new SiteLeft("cost"))));
            var joined = new Courses(sites, standings).of("c", END_OF_2019).read();
            assertThat(joined.live()).isFalse();
            assertThat(joined.openSpell()).isEmpty();
            assertThat(joined.misfits()).isEmpty();
        }

        @Test
        void may_have_gone_live_and_left_on_that_day() {
            for (var a : List.of(site("a", live("2015")), site("a", on("2015", new SiteContacted(Optional.empty()))))) {
                var sites = List.of(a, site("c", live("2017-04-01"), on("2017-04-01", new SiteLeft("cost"))));
                var joined = new Courses(sites, standings).of("c", END_OF_2019).read();
                assertThat(joined.live()).isFalse();
                assertThat(joined.spells()).hasSize(1);
                assertThat(joined.misfits()).isEmpty();
            }
        }

        @Test
        void went_live_on_that_day_before_it_where_another_of_them_was_live() {
            var sites = List.of(
                    site("a", on("2015", new SiteContacted(Optional.empty()))),
                    site("b", live("2016")),
                    site("c", live("2017-04-01")));
            var joined = new Courses(sites, standings).of("c", END_OF_2019).read();
            assertThat(joined.live()).isTrue();
            assertThat(joined.openSpell().orElseThrow().opened().occurred()).hasToString("2016");
            assertThat(joined.misfits()).isEmpty();
        }

        @Test
        void goes_on_where_its_predecessor_stopped_on_that_day() {
            var sites = List.of(
                    site("a", live("2015"), on("2017-04-01", new SitePaused(Optional.empty()))),
                    site("c", on("2017-04-01", new SiteResumed(Optional.empty()))));
            var joined = new Courses(sites, standings).of("c", END_OF_2019).read();
            assertThat(joined.live()).isTrue();
            assertThat(joined.misfits()).isEmpty();
        }

        @Test
        void does_each_thing_once_where_the_vaguer_of_two_mergers_was_known_first() {
            var other =
                    site("a", on("2013", new SiteContacted(Optional.empty()))).course();
            var own = site("c", live("2014"), on("2017-10-01", new SiteLeft("cost")))
                    .course();
            var joined = own.joinedBy(
                    List.of(new Merged(known("2017", 2018), other), new Merged(known("2017-06-01", 2019), other)));
            assertThat(joined.steps()).hasSize(2);
            assertThat(joined.read().misfits()).isEmpty();
        }

        @Test
        void goes_on_through_two_mergers_of_one_day_in_whatever_order_they_come() {
            var sites = List.of(site("a", live("2016-12-01")));
            var first = into("b", "2018-01-01", "a").mergers().getFirst();
            var second = into("c", "2018-01-01", "b").mergers().getFirst();
            for (var mergers : List.of(List.of(first, second), List.of(second, first))) {
                var courses = new Courses(sites, new SiteSuccession() {
                    @Override
                    public String standingFor(String site, LocalDate day) {
                        return "c";
                    }

                    @Override
                    public List<Merger> mergers() {
                        return mergers;
                    }
                });
                assertThat(courses.of("c", END_OF_2019).read().live()).isTrue();
            }
        }

        @Test
        void declined_where_no_other_of_its_histories_has_anything_to_say() {
            for (var declined : List.of("a", "c")) {
                var sites = List.of(site(declined, on("2016", new SiteDeclined(Optional.empty()))));
                assertThat(AdoptionCounts.on(END_OF_2019, sites, standings).declined())
                        .as(declined)
                        .isEqualTo(1);
            }
        }

        @Test
        void is_not_embedded_on_the_day_on_which_its_predecessor_had_left() {
            var sites = List.of(
                    site("a", live("2015"), on("2017-04-01", new SiteLeft("cost"))),
                    site("c", on("2017-04-01", new SiteEmbedded(1, "test", "met"))));
            var joined = new Courses(sites, standings).of("c", END_OF_2019).read();
            assertThat(joined.misfits()).hasSize(1);
            assertThat(joined.spells()).allMatch(spell -> spell.embedded().isEmpty());
        }

        @Test
        void takes_on_nothing_that_its_predecessor_did_before_though_only_the_year_is_known() {
            var leaves = List.of(site("a", live("2015"), on("2017", new SiteLeft("cost"))), site("c", live("2016")));
            assertThat(new Courses(leaves, standings)
                            .of("c", END_OF_2019)
                            .read()
                            .live())
                    .isTrue();
            var returns = List.of(
                    site("a", live("2017")),
                    site(
                            "c",
                            live("2014"),
                            on("2016", new SiteLeft("cost")),
                            on("2017-01-01", new SiteReturned(1, Optional.empty()))));
            var joined = new Courses(returns, standings).of("c", END_OF_2019).read();
            assertThat(joined.live()).isTrue();
            assertThat(joined.misfits()).isEmpty();
        }

        private static Dated known(String occurred, int year) {
            return new Dated(PartialDate.parse(occurred), LocalDate.of(year, 1, 1), 0);
        }

        @Test
        void has_not_declined_where_only_one_of_its_histories_has() {
            var sites = List.of(
                    site("a", on("2016", new SiteDeclined(Optional.empty()))),
                    site("c", on("2015", new SiteCommitted(Optional.empty(), Optional.empty()))));
            var counts = AdoptionCounts.on(END_OF_2019, sites, standings);
            assertThat(counts.committed()).isEqualTo(1);
            assertThat(counts.declined()).isZero();
        }

        @Test
        void goes_on_from_the_one_that_paused_in_a_spell_and_not_from_one_on_its_way() {
            var sites = List.of(
                    site("a", live("2014"), on("2015", new SitePaused(Optional.empty()))),
                    site("c", on("2016", new PreparationStarted(Optional.empty()))));
            var counts = AdoptionCounts.on(END_OF_2019, sites, standings);
            assertThat(counts.paused()).isEqualTo(1);
            assertThat(counts.preparing()).isZero();
        }

        @Test
        void keeps_its_predecessors_histories() {
            var sites = List.of(
                    site("a", live("2015"), on("2016", new SiteLeft("cost"))),
                    site("b", on("2015", new SiteContacted(Optional.empty()))),
                    site("c", on("2018", new InterestShown(Optional.empty()))));
            var counts = AdoptionCounts.on(END_OF_2019, sites, standings);
            assertThat(counts.ever()).isEqualTo(1);
            assertThat(counts.live()).isZero();
            assertThat(counts.interested()).isEqualTo(1);
            assertThat(counts.left()).isZero();
        }

        @Test
        void is_live_where_one_of_its_histories_is() {
            var sites = List.of(
                    site("a", live("2015"), on("2016", new SiteLeft("cost"))),
                    site("b", live("2015"), on("2016-06", new SiteEmbedded(1, "test", "met"))));
            var counts = AdoptionCounts.on(END_OF_2019, sites, standings);
            assertThat(counts.live()).isEqualTo(1);
            assertThat(counts.embedded()).isEqualTo(1);
            assertThat(counts.left()).isZero();
        }
    }

    @Test
    void under_a_changed_definition_are_shown_beside_the_count_of_all() {
        var sites = List.of(
                site("a", live("2015")),
                site(
                        "b",
                        live("2015"),
                        on("2016", new SiteLeft("cost")),
                        on("2018", new SiteReturned(2, Optional.empty()))),
                site("c", on("2018", new SiteWentLive(2)), on("2019", new SiteEmbedded(2, "test", "met"))));
        var recount = AdoptionCounts.countsUnder(2, END_OF_2019, sites, SiteSuccession.UNMERGED);
        assertThat(recount.version()).isEqualTo(2);
        assertThat(recount.ever()).isEqualTo(2);
        assertThat(recount.live()).isEqualTo(2);
        assertThat(recount.embedded()).isEqualTo(1);
        assertThat(recount.all().ever()).isEqualTo(3);
        assertThat(recount.all().live()).isEqualTo(3);
        var first = AdoptionCounts.countsUnder(1, END_OF_2019, sites, SiteSuccession.UNMERGED);
        assertThat(first.ever()).isEqualTo(2);
        assertThat(first.live()).isEqualTo(1);
    }
}
