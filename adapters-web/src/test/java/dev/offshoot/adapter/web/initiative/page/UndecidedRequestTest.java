package dev.offshoot.adapter.web.initiative.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.adapter.web.page.PagesSlice;
import dev.offshoot.adapter.web.page.Story;
import dev.offshoot.adapter.web.page.Visit;
import org.junit.jupiter.api.Test;

/** A new baseline that was asked for of a milestone that was achieved before anybody decided. */
class UndecidedRequestTest {

    private static final Visit PAGES = new Visit(PagesSlice.over(told()));

    private static Story told() {
        var story = new Story();
        story.tell(
                "charter-initiative",
                "initiative",
                "falls",
                "title",
                "Falls",
                "innovation",
                "Tool",
                "occurred",
                "2014");
        story.tell("propose-milestone", "initiative", "falls", "title", "Launch", "occurred", "2015");
        story.tell(
                "baseline-milestone", "initiative", "falls", "milestone", "launch", "date", "2017", "occurred", "2015");
        story.tell(
                "request-rebaseline",
                "initiative",
                "falls",
                "milestone",
                "launch",
                "date",
                "2018",
                "cause",
                "scope",
                "reason",
                "more sites",
                "occurred",
                "2016-01-01");
        story.tell(
                "attach-evidence",
                "initiative",
                "falls",
                "title",
                "Audit",
                "kind",
                "evaluation",
                "strength",
                "moderate",
                "occurred",
                "2016");
        story.tell(
                "achieve-milestone",
                "initiative",
                "falls",
                "milestone",
                "launch",
                "actual",
                "2017-06-01",
                "evidence",
                "audit");
        return story;
    }

    @Test
    void is_shown_as_never_decided_and_waits_for_nobody() {
        assertThat(PAGES.text("/initiatives/falls/milestones?was=2017-01-01")).contains("waits for approval");
        assertThat(PAGES.text("/initiatives/falls/milestones"))
                .contains("A new baseline is asked for: 2018 instead of 2017 never decided")
                .doesNotContain("somebody else approves");
        assertThat(PAGES.get("/initiatives/falls/milestones")).doesNotContain("record/approve-rebaseline?milestone");
    }
}
