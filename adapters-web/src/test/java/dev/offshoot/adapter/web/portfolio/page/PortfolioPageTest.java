package dev.offshoot.adapter.web.portfolio.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.page.HarbourStory;
import dev.offshoot.adapter.web.page.PagesSlice;
import dev.offshoot.adapter.web.page.Story;
import dev.offshoot.adapter.web.page.Visit;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PortfolioPageTest {

    private static final Visit PAGES = new Visit(PagesSlice.over(HarbourStory.told()));

    @Nested
    class A_line {

        private final String page = PAGES.text("/portfolio");

        @Test
        void leads_to_its_initiative_and_bears_its_illustrative_mark() {
            assertThat(PAGES.get("/portfolio"))
                    .contains("<a href=\"/initiatives/harbour-falls\">Harbour Falls Pathway</a>")
                    .containsOnlyOnce("Made up for show");
        }

        @Test
        void tells_counted_sites_and_the_dated_population() {
            assertThat(page).contains("61 practices as of January 2023, County list");
        }

        @Test
        void tells_a_reported_figure_with_its_qualifier_and_period() {
            assertThat(page).contains("about 33 reported, 2017, by the measure “Sites”");
        }

        @Test
        void tells_confidence_in_words_and_which_way_it_went() {
            assertThat(page).contains("Amber ↘, down from Green");
        }

        @Test
        void gives_its_enablers_a_sentence() {
            assertThat(PAGES.get("/portfolio"))
                    .contains("role=\"img\"")
                    .contains(
                            "aria-label=\"2 of 4 enablers are assessed: 1 established, 1 developing; 1 longer ago than 92 days;"
                                    + " 1 with standing dissent.\"");
        }

        @Test
        void tells_the_last_news_as_a_sentence() {
            assertThat(page).contains("Second walk” planned, to be held: May 2026.");
        }
    }

    @Nested
    class Its_news {

        @Test
        void says_that_it_was_not_there_yet() {
            assertThat(PAGES.refusal("/portfolio/harbour-falls/news?known=2000-01-01"))
                    .contains("“harbour-falls” was not there yet");
            assertThat(PAGES.refusal("/portfolio/nobody/news?known=2000-01-01"))
                    .contains("There is no initiative “nobody”.");
        }
    }

    @Nested
    class A_missing_number {

        private final String page = PAGES.text("/portfolio");

        @Test
        void is_a_dash_with_its_reason_and_never_a_nought() {
            assertThat(page)
                    .contains("–not known how many sites are live")
                    .contains("–not known how many sites are embedded")
                    .contains("–no target population is set")
                    .contains("–nobody has asserted delivery confidence")
                    .contains("–the next milestone has no baseline to slip from")
                    .contains("–No framework is adopted, so there are no enablers to assess.");
        }
    }

    @Nested
    class A_filter {

        @Test
        void is_kept_in_the_links_that_sort() {
            assertThat(PAGES.get("/portfolio?text=fall&lifecycle=scaling&slipping=yes"))
                    .contains("/portfolio?lifecycle=scaling&amp;slipping=yes&amp;text=fall&amp;sort=most-slip")
                    .contains("value=\"fall\"")
                    .doesNotContain(">IRIS<");
        }

        @Test
        void that_matches_nothing_offers_to_clear_it() {
            assertThat(PAGES.text("/portfolio?text=nothing-like-it"))
                    .contains("No initiative matches this filter. Clear the filter to see them all.");
        }

        @Test
        void asked_for_with_a_parameter_twice_is_refused_by_its_name() {
            for (var parameter : List.of("text", "sort", "lifecycle", "after")) {
                assertThat(PAGES.refusal("/portfolio?%1$s=a&%1$s=b".formatted(parameter)))
                        .isEqualTo("“%s” is given more than once. Give it once.".formatted(parameter));
            }
        }

        @Test
        void by_what_no_list_is_filtered_by_is_refused_by_its_name() {
            assertThat(PAGES.refusal("/portfolio?lifecyle=closed"))
                    .startsWith(
                            "There is no parameter “lifecyle” here. Known are: after, confidence, known, lifecycle,");
        }

        @Test
        void that_cannot_be_read_says_what_may_be_written() {
            assertThat(PAGES.status("/portfolio?lifecycle=asleep")).isEqualTo(400);
            assertThat(PAGES.text("/portfolio?lifecycle=asleep"))
                    .contains("“asleep” is no lifecycle. Choose one of: chartered, scaling, paused, closed.");
        }

        @Test
        void by_a_programme_that_is_not_there_says_so_and_leaves_it_out() {
            assertThat(PAGES.status("/portfolio?programme=nonsense")).isEqualTo(400);
            assertThat(PAGES.text("/portfolio?programme=nonsense"))
                    .contains("“nonsense” is no programme. Choose one from the list.")
                    .contains("IRIS");
        }

        @Test
        void with_a_strange_cursor_begins_anew() {
            assertThat(PAGES.status("/portfolio?after=zzz")).isEqualTo(400);
            assertThat(PAGES.text("/portfolio?after=zzz"))
                    .contains("It begins anew here.")
                    .contains("IRIS");
        }
    }

    @Nested
    class An_empty_portfolio {

        @Test
        void says_what_to_do_next() {
            var page = new Visit(PagesSlice.over(new Story())).get("/");
            assertThat(page)
                    .contains("No initiatives yet.")
                    .contains("href=\"/initiatives/record/charter-initiative\"")
                    .contains("href=\"/imports\"");
        }
    }

    @Nested
    class The_news_of_a_line {

        @Test
        void are_its_last_three_events() {
            assertThat(PAGES.get("/portfolio/harbour-falls/news").split("<li>", -1))
                    .hasSize(4);
        }

        @Test
        void are_not_there_for_an_unknown_initiative() {
            assertThat(PAGES.refusal("/portfolio/nobody/news")).isEqualTo("There is no initiative “nobody”.");
        }
    }

    @Test
    void long_lists_go_on_with_the_filter_kept() {
        var story = new Story();
        for (var i = 100; i < 160; i++) {
            story.tell("charter-initiative", "title", "Initiative " + i, "innovation", "A thing");
        }
        var pages = new Visit(PagesSlice.over(story));
        assertThat(pages.get("/portfolio?sort=title"))
                .contains("60 initiatives")
                .contains("rel=\"next\" href=\"/portfolio?sort=title&amp;after=title.initiative-149\"");
        assertThat(pages.get("/portfolio?sort=title&after=title.initiative-149"))
                .contains("Initiative 159")
                .doesNotContain("rel=\"next\"");
        assertThat(pages.status("/portfolio?sort=most-slip&after=title.initiative-149"))
                .isEqualTo(400);
    }

    @Test
    void can_be_read_by_everyone() {
        PAGES.mustBeAccessible("/portfolio");
    }

    @Nested
    class A_past_day {

        private static final String THEN = "/portfolio?known=2025-06-01&was=2025-03-01";

        @Test
        void says_which_and_that_nothing_can_be_changed() {
            assertThat(PAGES.text(THEN))
                    .contains("You are looking at 1 March 2025, as known on 1 June 2025.")
                    .contains("Nothing can be changed here")
                    .doesNotContain("Charter an initiative");
            assertThat(PAGES.get(THEN)).contains("href=\"/portfolio\">Back to now");
        }

        @Test
        void is_kept_by_every_link_and_by_the_filter() {
            assertThat(PAGES.get(THEN))
                    .contains("/initiatives/harbour-falls?known=2025-06-01&amp;was=2025-03-01")
                    .contains("/portfolio/harbour-falls/news?known=2025-06-01&amp;was=2025-03-01")
                    .contains("/portfolio?sort=most-slip&amp;known=2025-06-01&amp;was=2025-03-01")
                    .contains("name=\"known\" type=\"date\" value=\"2025-06-01\"")
                    .contains("name=\"was\" type=\"date\" value=\"2025-03-01\"");
        }

        @Test
        void before_all_is_empty_and_says_so() {
            assertThat(PAGES.text("/portfolio?was=1950-01-01"))
                    .contains("0 initiatives")
                    .contains("No initiative was there then, by what was known. See the portfolio as it is now.");
        }

        @Test
        void tells_the_events_as_of_then() {
            assertThat(PAGES.text("/portfolio/harbour-falls/news")).contains("“Second walk” planned");
            assertThat(PAGES.text("/portfolio/harbour-falls/news?was=2025-03-01"))
                    .doesNotContain("“Second walk” planned");
        }

        @Test
        void that_cannot_be_read_or_has_not_come_is_refused_by_its_name() {
            assertThat(PAGES.refusal("/portfolio?was=yesterday")).contains("“yesterday” for “was” cannot be read");
            assertThat(PAGES.refusal("/?known=2999-01-01")).contains("has not come yet");
        }
    }
}
