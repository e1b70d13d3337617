package dev.offshoot.adapter.web.portfolio.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.page.PagesSlice;
import dev.offshoot.adapter.web.page.Story;
import dev.offshoot.adapter.web.page.Visit;
import dev.offshoot.stream.StreamId;
import org.junit.jupiter.api.Test;

/** A slip from a baseline that was corrected bears the mark wherever it is shown. */
class CorrectedBaselineTest {

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
                "2018");
        story.tell(
                "propose-milestone",
                "initiative",
                "falls",
                "milestone",
                "ten",
                "title",
                "Ten sites",
                "occurred",
                "2018-06-01");
        story.by(
                "bea",
                "baseline-milestone",
                "initiative",
                "falls",
                "milestone",
                "ten",
                "date",
                "2019-01-01",
                "occurred",
                "2018-06-02");
        story.instead(
                new StreamId("initiative", "falls"),
                2,
                "baseline-milestone",
                "initiative",
                "falls",
                "milestone",
                "ten",
                "date",
                "2026-01-01",
                "occurred",
                "2018-06-02");
        story.tell(
                "assert-delivery-confidence",
                "initiative",
                "falls",
                "scale",
                "rag-3",
                "rating",
                "green",
                "rationale",
                "All well",
                "assertedBy",
                "Ada",
                "occurred",
                "2026-03-01");
        return story;
    }

    @Test
    void on_the_portfolio() {
        assertThat(PAGES.text("/portfolio")).contains("+59 d Ten sites; baseline corrected 1 Mar 2026");
    }

    @Test
    void in_the_signal_computed_from_it() {
        assertThat(PAGES.text("/initiatives/falls"))
                .contains("“Ten sites” is expected at least 59 days after its first baseline, which was corrected.");
    }
}
