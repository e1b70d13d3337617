package dev.offshoot.adapter.web.initiative.page;

import dev.offshoot.adapter.web.format.Item;
import dev.offshoot.adapter.web.format.News;
import dev.offshoot.adapter.web.format.Section;
import java.util.List;

/** What an initiative set out to do, how it spreads, and what was found. */
record SummaryTab(Item charter, List<Section> sections, List<News> news, String history, boolean illustrative) {

    static SummaryTab of(InitiativePage subject, List<News> news) {
        return new SummaryTab(
                SummaryItems.charter(subject),
                SummarySections.of(subject),
                news,
                subject.leading("/history"),
                subject.illustrative());
    }
}
