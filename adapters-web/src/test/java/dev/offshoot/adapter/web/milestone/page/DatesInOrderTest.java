package dev.offshoot.adapter.web.milestone.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.page.PagesSlice;
import dev.offshoot.adapter.web.page.Story;
import dev.offshoot.adapter.web.page.Visit;
import org.junit.jupiter.api.Test;

/** The dates of a milestone in the order in which they occurred, whenever they were entered. */
class DatesInOrderTest {

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
                "propose-milestone",
                "initiative",
                "falls",
                "title",
                "Ten sites",
                "milestone",
                "ten",
                "occurred",
                "2016");
        story.tell(
                "baseline-milestone",
                "initiative",
                "falls",
                "milestone",
                "ten",
                "date",
                "2020-01-01",
                "occurred",
                "2017");
        forecast(story, "2022-01-01", "2020-06-01");
        forecast(story, "2021-01-01", "2019-06-01");
        return story;
    }

    private static void forecast(Story story, String date, String occurred) {
        story.tell(
                "reforecast-milestone",
                "initiative",
                "falls",
                "milestone",
                "ten",
                "forecast",
                date,
                "cause",
                "estimate",
                "reason",
                "late",
                "occurred",
                occurred);
    }

    @Test
    void the_newest_stands_first() {
        var page = new Visit(PagesSlice.over(story())).text("/initiatives/falls/milestones");
        assertThat(page)
                .containsSubsequence(
                        "History of its dates (3)",
                        "Forecast moved from 1 January 2021 to 1 January 2022",
                        "Forecast moved from 1 January 2020 to 1 January 2021",
                        "First baseline: 1 January 2020");
    }
}
