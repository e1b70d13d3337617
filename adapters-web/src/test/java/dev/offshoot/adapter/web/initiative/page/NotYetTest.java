package dev.offshoot.adapter.web.initiative.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.page.PagesSlice;
import dev.offshoot.adapter.web.page.Story;
import dev.offshoot.adapter.web.page.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a thing is, on a day on which it was not yet so: shown from later, and marked. */
class NotYetTest {

    private static final Visit PAGES = new Visit(PagesSlice.over(story()));

    private static Story story() {
        var story = new Story().on("2026-03-01");
        story.tell(
                "charter-initiative",
                "initiative",
                "falls",
                "title",
                "Falls",
                "innovation",
                "Tool",
                "occurred",
                "2015");
        story.tell(
                "define-measure",
                "initiative",
                "falls",
                "measure",
                "reviews",
                "title",
                "Reviews done",
                "unit",
                "people",
                "occurred",
                "2018-01-01");
        story.tell(
                "record-observation",
                "initiative",
                "falls",
                "measure",
                "reviews",
                "period",
                "2017-01",
                "value",
                "54",
                "occurred",
                "2017-02-01");
        story.tell(
                "make-award",
                "initiative",
                "falls",
                "award",
                "grant",
                "title",
                "Spread grant",
                "amount",
                "900",
                "currency",
                "GBP",
                "occurred",
                "2018");
        story.tell(
                "schedule-tranche",
                "initiative",
                "falls",
                "award",
                "grant",
                "title",
                "First",
                "amount",
                "300",
                "occurred",
                "2018-01-05");
        story.tell(
                "commit",
                "initiative",
                "falls",
                "commitment",
                "county",
                "title",
                "County contract",
                "currency",
                "GBP",
                "ends",
                "2019",
                "occurred",
                "2018");
        story.tell(
                "hold-activity",
                "initiative",
                "falls",
                "activity",
                "visit",
                "title",
                "Visit to the ward",
                "occurred",
                "2018");
        story.tell("renew", "initiative", "falls", "commitment", "county", "ends", "2021", "occurred", "2018-02-01");
        return story;
    }

    @Test
    void a_measure_is_called_and_measured_as_it_was_defined_later() {
        assertThat(PAGES.text("/initiatives/falls/measures?was=2017-06-01"))
                .contains("Reviews done, in people")
                .contains("not defined yet; defined 1 January 2018")
                .doesNotContain("unknown unit")
                .doesNotContain("no definition is known");
        assertThat(PAGES.text("/initiatives/falls/measures")).doesNotContain("not defined yet");
    }

    @Test
    void an_award_and_a_commitment_are_called_as_they_were_made_later() {
        assertThat(PAGES.text("/initiatives/falls/money?was=2018-02-02"))
                .contains("Spread grant perhaps not made yet; made 2018")
                .contains("£900")
                .contains("County contract in force perhaps not committed yet; committed 2018")
                .contains("Renewed 1 February 2018");
        assertThat(PAGES.text("/initiatives/falls/money")).doesNotContain("not made yet", "not committed yet");
    }

    @Test
    void a_commitment_is_in_force_within_its_term_only() {
        assertThat(PAGES.text("/initiatives/falls/money?was=2020-06-01")).contains("County contract in force");
        assertThat(PAGES.text("/initiatives/falls/money?was=2021-06-01"))
                .contains("County contract perhaps past its term");
        assertThat(PAGES.text("/initiatives/falls/money"))
                .contains("County contract past its term, neither renewed nor lapsed");
    }

    @ParameterizedTest
    @CsvSource({
        "measures, measure, reviews, Reviews done",
        "awards, award, grant, Spread grant",
        "commitments, commitment, county, County contract",
        "activities, activity, visit, Visit to the ward"
    })
    void what_an_address_names_is_there_or_was_not_yet_or_is_not(String list, String kind, String key, String title) {
        var path = "/initiatives/falls/" + list;
        assertThat(PAGES.text(path + "/" + key)).contains(title);
        assertThat(PAGES.refusal(path + "/" + key + "?was=2016-01-01")).startsWith("“" + title + "” was not there yet");
        assertThat(PAGES.refusal(path + "/nope")).isEqualTo("This initiative has no %s “nope”.".formatted(kind));
        assertThat(PAGES.refusal(path + "/a~b")).isEqualTo("This initiative has no %s “a~b”.".formatted(kind));
    }
}
