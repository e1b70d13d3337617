package dev.offshoot.adapter.web.initiative.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.page.HarbourStory;
import dev.offshoot.adapter.web.page.PagesSlice;
import dev.offshoot.adapter.web.page.Story;
import dev.offshoot.adapter.web.page.Visit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is closed, retired or only vaguely dated. */
class EndedPagesTest {

    private static final String[] NONE = {};
    private static final Visit PAGES = new Visit(PagesSlice.over(told()));

    private static Story told() {
        var story = HarbourStory.told();
        tell(story, "charter-initiative", "title", "Pier", "innovation", "Pier", "occurred", "2014");
        tell(story, "propose-milestone", "title", "Ten", "milestone", "ten", "occurred", "2015");
        tell(story, "propose-milestone", "title", "Twenty", "milestone", "twenty", "occurred", "2015");
        tell(story, "baseline-milestone", "milestone", "ten", "date", "2017", "occurred", "2015");
        tell(story, "adopt-framework", "framework", "reach~1", "occurred", "2015");
        tell(
                story,
                "assess-enabler",
                "enabler",
                "reach~1~demand",
                "rating",
                "emerging",
                "rationale",
                "as told",
                "perspective",
                "innovator",
                "assessor",
                "Bo",
                "occurred",
                "2015");
        tell(story, "make-award", "award", "grant", "title", "Grant", "amount", "100", "occurred", "2015");
        tell(story, "schedule-tranche", "award", "grant", "title", "First", "amount", "50", "occurred", "2015");
        tell(story, "close-award", "award", "grant", "occurred", "2016");
        tell(story, "define-measure", "measure", "people", "title", "People", "unit", "people", "occurred", "2015");
        tell(story, "retire-measure", "measure", "people", "reason", "done", "occurred", "2016");
        tell(story, "close-initiative", "reason", "done", "occurred", "2016");
        return story;
    }

    private static void tell(Story story, String action, String... answers) {
        var all = new ArrayList<>(List.of("initiative", "pier"));
        all.addAll(List.of(answers));
        story.tell(action, all.toArray(NONE));
    }

    @Test
    void a_closed_award_takes_what_happened_before() {
        assertThat(PAGES.get("/initiatives/pier/money"))
                .contains("awards/grant/record/schedule-tranche", "awards/grant/record/vary-award")
                .contains("awards/grant/record/claim-drawdown")
                .doesNotContain("awards/grant/record/close-award");
    }

    @Test
    void a_retired_measure_takes_what_is_about_the_time_before() {
        assertThat(PAGES.get("/initiatives/pier/measures"))
                .contains("measures/people/record/record-observation", "measures/people/record/set-target")
                .doesNotContain("measures/people/record/retire-measure");
    }

    @Test
    void a_closed_initiative_takes_what_happened_before() {
        assertThat(PAGES.get("/initiatives/pier"))
                .contains("/initiatives/pier/record/record-happening", "/initiatives/pier/record/propose-milestone");
    }

    @Test
    void what_was_promised_by_a_closed_initiative_is_not_overdue() {
        assertThat(PAGES.text("/initiatives/pier/milestones")).doesNotContain("overdue");
    }

    @Test
    void a_milestone_without_a_baseline_says_nothing_of_one_that_stands() {
        assertThat(PAGES.get("/initiatives/pier/milestones"))
                .contains("nothing is forecast before a baseline is agreed")
                .contains("it has no baseline");
    }

    @Test
    void an_assessment_is_as_old_as_its_date_says() {
        assertThat(PAGES.text("/initiatives/pier/enablers")).contains("10 to 11 years ago, by ada on behalf of Bo");
    }
}
