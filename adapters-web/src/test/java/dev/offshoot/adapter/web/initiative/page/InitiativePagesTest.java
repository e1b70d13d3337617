package dev.offshoot.adapter.web.initiative.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offshoot.adapter.web.page.HarbourStory;
import dev.offshoot.adapter.web.page.PagesSlice;
import dev.offshoot.adapter.web.page.Visit;
import dev.offshoot.adapter.web.problem.NotThere;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitiativePagesTest {

    private static final Visit PAGES = new Visit(PagesSlice.over(HarbourStory.told()));
    private static final String HARBOUR = "/initiatives/harbour-falls";
    private static final String IRIS = "/initiatives/iris";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/enablers",
                "/milestones",
                "/sites",
                "/sites/pier-street-surgery",
                "/sites/saltmarsh-practice",
                "/measures",
                "/measures/falls-reviews",
                "/money",
                "/awards/spread-grant",
                "/commitments/county-contract",
                "/activities",
                "/risks"
            })
    void every_page_is_there_can_be_read_by_everyone_and_is_marked_illustrative(String tab) {
        PAGES.mustBeAccessible(HARBOUR + tab);
        assertThat(PAGES.get(HARBOUR + tab)).contains("Made up for show");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/enablers", "/milestones", "/sites", "/measures", "/money", "/activities", "/risks"})
    void nothing_real_is_marked_illustrative(String tab) {
        PAGES.mustBeAccessible(IRIS + tab);
        assertThat(PAGES.get(IRIS + tab)).doesNotContain("Made up for show");
    }

    @Nested
    class The_head {

        @Test
        void sets_what_is_computed_beside_what_is_asserted_and_says_why() {
            assertThat(PAGES.text(HARBOUR))
                    .contains("asserted 1 March 2026 by ada on behalf of R. Okafor")
                    .contains("computed:")
                    .contains("“Twenty sites live” was expected (2025) and is not achieved.")
                    .contains("“Commissioner sign-off” is expected at least 41 days after its first baseline.");
        }

        @Test
        void offers_every_form_of_the_initiative_and_what_opens_beside_it() {
            assertThat(PAGES.get(HARBOUR))
                    .contains("href=\"/initiatives/harbour-falls/record/propose-milestone\"")
                    .contains("href=\"/initiatives/harbour-falls/record/assert-delivery-confidence\"")
                    .contains("href=\"/initiatives/harbour-falls/measures/record/define-measure\"")
                    .contains("href=\"/initiatives/harbour-falls/awards/record/make-award\"")
                    .doesNotContain("charter-initiative");
        }

        @Test
        void marks_the_tab_one_is_on() {
            assertThat(PAGES.get(HARBOUR + "/risks"))
                    .contains("href=\"/initiatives/harbour-falls/risks\" aria-current=\"page\"");
        }
    }

    @Nested
    class Enablers {

        private final String page = PAGES.text(HARBOUR + "/enablers");

        @Test
        void show_rating_rationale_age_and_the_dissent_beside_it() {
            assertThat(page)
                    .contains("13 days ago, by ada on behalf of R. Okafor (commissioner)")
                    .contains("Nobody has signed dissent: Emerging")
                    .contains("Open barriers: No tariff");
        }

        @Test
        void keep_a_withdrawn_assessment_in_the_table() {
            assertThat(page).contains("withdrawn: Meant for another initiative");
        }

        @Test
        void draw_the_trend_and_say_it() {
            assertThat(PAGES.get(HARBOUR + "/enablers"))
                    .contains("aria-label=\"Rated in turn: Emerging, then Developing, then Established.\"");
        }

        @Test
        void lead_to_forms_filled_in_beforehand() {
            assertThat(PAGES.get(HARBOUR + "/enablers"))
                    .contains("record/assess-enabler?enabler=reach%7E1%7Edemand")
                    .contains("record/withdraw-assessment?enabler=reach%7E1%7Ecommissioning&amp;assessment=1");
        }
    }

    @Nested
    class Milestones {

        private final String page = PAGES.text(HARBOUR + "/milestones");

        @Test
        void show_slip_as_a_range_where_a_date_is_no_day() {
            assertThat(page).contains("+41 d").contains("+4 to +32 d");
        }

        @Test
        void say_what_is_needed_and_not_there() {
            assertThat(page)
                    .contains("Needs: Commissioning for spread at established or above (is developing, not met)");
        }

        @Test
        void offer_a_pending_rebaseline_to_be_approved_or_rejected() {
            assertThat(page).contains("A new baseline is asked for: 31 July 2026 instead of 30 April 2026");
            assertThat(PAGES.get(HARBOUR + "/milestones"))
                    .contains("record/approve-rebaseline?milestone=commissioner-sign-off")
                    .contains("record/reject-rebaseline?milestone=commissioner-sign-off")
                    .doesNotContain("record-agreed-rebaseline?");
        }

        @Test
        void are_drawn_with_words() {
            assertThat(PAGES.get(HARBOUR + "/milestones"))
                    .contains("aria-label=\"Commissioner sign-off: baseline 30 April 2026, forecast 10 June 2026.\"");
        }
    }

    @Nested
    class Sites {

        @Test
        void are_counted_under_names_of_their_own() {
            assertThat(PAGES.text(HARBOUR + "/sites"))
                    .contains("Ever live 2")
                    .contains("Live now 1")
                    .contains("Ever engaged 3")
                    .contains("1 to 2 years");
        }

        @Test
        void are_counted_again_by_each_definition_where_that_is_asked() {
            var pages = new Visit(PagesSlice.over(HarbourStory.told()
                    .tell(
                            "set-adoption-definition",
                            "initiative",
                            "harbour-falls",
                            "rule",
                            "Twenty people",
                            "from",
                            "2025-01",
                            "occurred",
                            "2025-01",
                            "illustrative",
                            "true")));
            assertThat(pages.get(HARBOUR + "/sites?was=2025-03-31"))
                    .contains("href=\"/initiatives/harbour-falls/sites?byDefinition=true&amp;was=2025-03-31#recount\"")
                    .doesNotContain("id=\"recount\"");
            assertThat(pages.text(HARBOUR + "/sites?byDefinition=true"))
                    .contains("1 Ten people have had the review 2 1 1")
                    .contains("2 Twenty people 0 0 0");
        }

        @Test
        void are_not_offered_to_be_counted_again_under_their_only_definition() {
            assertThat(PAGES.text(HARBOUR + "/sites")).doesNotContain("Recount");
        }

        @Test
        void that_nobody_named_are_not_counted_but_reported_ones_are_shown_apart() {
            assertThat(PAGES.text(IRIS + "/sites"))
                    .contains("No single site is recorded, so nothing is counted.")
                    .contains("about 33 sites ever reported")
                    .contains("springimpact.org");
        }

        @Test
        void that_are_not_in_the_list_are_looked_for() {
            assertThat(PAGES.get(IRIS + "/sites"))
                    .containsPattern("action=\"/initiatives/iris/choose-site\"")
                    .containsPattern("<input [^>]*name=\"text\" type=\"search\"");
        }

        @Test
        void each_have_a_page_with_adaptations_and_support() {
            assertThat(PAGES.text(HARBOUR + "/sites/pier-street-surgery"))
                    .contains("Embedded since 5 September 2024")
                    .contains("Paramedics visit instead of nurses")
                    .contains("about 90 hours");
        }

        @Test
        void without_any_step_offer_the_first_ones() {
            assertThat(PAGES.get(HARBOUR + "/sites/saltmarsh-practice"))
                    .contains("/initiatives/harbour-falls/sites/saltmarsh-practice/record/contact-site");
        }

        @Test
        void that_merged_say_so_and_go_on_from_where_the_furthest_stood() {
            var merged = HarbourStory.told()
                    .tell(
                            "merge-sites",
                            "site",
                            "saltmarsh-practice",
                            "predecessors",
                            "pier-street-surgery",
                            "occurred",
                            "2025-01-31",
                            "illustrative",
                            "true");
            var pages = new Visit(PagesSlice.over(merged));
            assertThat(pages.text(HARBOUR + "/sites/saltmarsh-practice"))
                    .contains("Embedded since 5 September 2024")
                    .contains("Pier Street Surgery merged into it (31 January 2025)");
            assertThat(pages.text(HARBOUR + "/sites/pier-street-surgery"))
                    .contains("It merged into Saltmarsh Practice (31 January 2025) and counts there from then on.")
                    .contains("since 5 September 2024, until it merged into Saltmarsh Practice (31 January 2025)")
                    .doesNotContain("in this stage for");
            assertThat(pages.text(HARBOUR + "/sites"))
                    .contains("Merged counts with Saltmarsh Practice 31 January 2025");
        }

        @Test
        void that_go_on_from_others_are_listed_though_they_did_nothing_themselves() {
            var merged = HarbourStory.told()
                    .tell(
                            "register-site",
                            "site",
                            "quay",
                            "name",
                            "Quay Trust",
                            "occurred",
                            "2020",
                            "illustrative",
                            "true")
                    .tell(
                            "merge-sites",
                            "site",
                            "quay",
                            "predecessors",
                            "pier-street-surgery",
                            "occurred",
                            "2025-01-31",
                            "illustrative",
                            "true");
            assertThat(new Visit(PagesSlice.over(merged)).text(HARBOUR + "/sites"))
                    .contains("Quay Trust Embedded 5 September 2024");
        }

        @Test
        void that_closed_say_how_far_they_had_come() {
            var closed = HarbourStory.told()
                    .tell(
                            "close-site",
                            "site",
                            "pier-street-surgery",
                            "reason",
                            "Moved",
                            "occurred",
                            "2025-01-31",
                            "illustrative",
                            "true");
            var pages = new Visit(PagesSlice.over(closed));
            assertThat(pages.text(HARBOUR + "/sites/pier-street-surgery"))
                    .contains("since 5 September 2024, until it closed or split into others (31 January 2025)")
                    .doesNotContain("in this stage for");
            assertThat(pages.text(HARBOUR + "/sites/pier-street-surgery?was=2025-01-30"))
                    .contains("in this stage for")
                    .doesNotContain("until it");
        }

        @Test
        void are_asked_for_once() {
            assertThat(PAGES.refusal(HARBOUR + "/choose-site?text=a&text=b"))
                    .isEqualTo("“text” is given more than once. Give it once.");
            assertThat(PAGES.refusal(HARBOUR + "/sites?byDefinition=true&byDefinition=false"))
                    .isEqualTo("“byDefinition” is given more than once. Give it once.");
        }

        @Test
        void that_do_not_exist_are_not_there() {
            assertThat(PAGES.refusal(HARBOUR + "/sites/nowhere")).startsWith("There is no site “nowhere”.");
        }
    }

    @Nested
    class Measures {

        private final String page = PAGES.get(HARBOUR + "/measures");

        @Test
        void strike_what_was_restated_and_show_the_reason() {
            assertThat(page).contains(">41</s>").contains("restated: Two practices sent late");
        }

        @Test
        void keep_the_qualifier_in_the_table_and_for_the_chart() {
            assertThat(page)
                    .contains("data-amount=\"48\"")
                    .contains("data-exact=\"false\"")
                    .contains("about 48");
        }

        @Test
        void draw_with_a_library_that_is_there() {
            assertThat(page).contains("data-charts=\"/_static/echarts/").contains("data-target=\"80\"");
        }
    }

    @Test
    void money_tells_what_is_left_and_what_lapsed() {
        assertThat(PAGES.text(HARBOUR + "/money"))
                .contains("Left to pay £120,000")
                .contains("£25,000 of First year waits for a decision")
                .contains("County contract lapsed");
    }

    @Test
    void activities_tell_the_four_s_and_what_was_learnt() {
        assertThat(PAGES.text(HARBOUR + "/activities"))
                .contains("How do you find the people?; asked by Old Quay")
                .contains("Ask the pharmacist first; will change: The list is shared weekly");
    }

    @Test
    void risks_tell_their_scores_in_words() {
        assertThat(PAGES.text(HARBOUR + "/risks"))
                .contains("possible, and major if it happens: 3 × 4 = 12 of 25")
                .contains("16 (1 March 2026) → 12 (1 March 2026: Two were hired)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/enablers", "/milestones", "/measures", "/money", "/activities", "/risks"})
    void an_empty_tab_leads_to_the_form_that_begins_it(String tab) {
        assertThat(PAGES.get(IRIS + tab)).contains("/record/");
    }

    @Nested
    class In_the_past {

        /** Whatever leads from what a page shows to another; what stands on every page alike leads to now. */
        private static final Pattern LINK = Pattern.compile("<a[^>]* href=\"(/[^\"]*)\"");

        private static final String THEN = "?known=2025-01-31&was=2025-01-31";

        @Test
        void a_bar_says_so_and_leads_back() {
            assertThat(PAGES.text(HARBOUR + THEN))
                    .contains(
                            "You are looking at 31 January 2025, as known then. Nothing can be changed here. Back to now");
        }

        @Test
        void only_what_was_known_is_shown() {
            assertThat(PAGES.text(HARBOUR + "/milestones" + THEN)).contains("No milestone is proposed yet.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "/enablers",
                    "/milestones",
                    "/sites",
                    "/sites/pier-street-surgery",
                    "/measures",
                    "/money",
                    "/activities",
                    "/risks"
                })
        void nothing_can_be_recorded_and_links_stay_in_the_past(String tab) {
            assertThat(PAGES.get(HARBOUR + tab + THEN))
                    .doesNotContain("/record/")
                    .contains("/initiatives/harbour-falls/risks?known=2025-01-31&amp;was=2025-01-31");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "/enablers",
                    "/milestones",
                    "/sites",
                    "/sites/pier-street-surgery",
                    "/measures",
                    "/money",
                    "/activities",
                    "/risks"
                })
        void every_way_on_leads_to_that_day_but_the_one_back(String tab) {
            var then = HARBOUR + tab + "?known=2026-02-28&was=2025-12-31";
            var links = LINK.matcher(PAGES.get(then))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.contains("known=2026-02-28&amp;was=2025-12-31"))
                    .filter(link -> !Set.of("/", "/api-docs").contains(link))
                    .toList();
            assertThat(links).containsExactly(HARBOUR + tab);
        }

        @Test
        void a_day_that_cannot_be_read_says_how_to_write_it() {
            assertThat(PAGES.refusal(HARBOUR + "?known=yesterday"))
                    .isEqualTo("“yesterday” for “known” cannot be read. Write a day like 2020-03-31.");
            assertThat(PAGES.refusal(HARBOUR + "?knwon=2020-01-01"))
                    .isEqualTo("There is no parameter “knwon” here. Known are: known, was.");
            assertThat(PAGES.refusal(HARBOUR + "?WAS=2020-01-01")).contains("no parameter “WAS”");
            assertThat(PAGES.refusal(HARBOUR + "?was=2031-01-01")).contains("“was” has not come yet.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"?was=1950-01-01", "/sites?known=2020-01-01"})
        void before_it_was_there_leads_back_to_now(String address) {
            assertThatThrownBy(() -> PAGES.get(HARBOUR + address))
                    .rootCause()
                    .isInstanceOfSatisfying(
                            NotThere.class,
                            missing -> assertThat(missing.isNotYet()).isTrue());
        }

        @Test
        void an_initiative_that_was_not_known_is_not_there() {
            assertThat(PAGES.refusal(HARBOUR + "?known=2020-01-01"))
                    .isEqualTo(
                            "“Harbour Falls Pathway” was not there yet: nothing of it had happened, or was known. Look at it as"
                                    + " it is now, or choose a later day.");
        }
    }

    @Test
    void an_unknown_initiative_is_not_there() {
        assertThat(PAGES.refusal("/initiatives/nobody")).isEqualTo("There is no initiative “nobody”.");
    }
}
