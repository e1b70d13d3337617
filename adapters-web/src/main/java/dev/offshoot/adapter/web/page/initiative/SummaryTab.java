package dev.offshoot.adapter.web.page.initiative;

import dev.offshoot.adapter.web.page.shown.Item;
import dev.offshoot.adapter.web.page.shown.News;
import dev.offshoot.adapter.web.page.shown.Section;
import java.util.List;

/** What an initiative set out to do, how it spreads, and what was found. */
record SummaryTab(Item charter, List<Section> sections, List<News> news, String history, boolean illustrative) {

    static SummaryTab of(Subject subject, String programme, List<News> news) {
        return new SummaryTab(
                SummaryItems.charter(subject, programme),
                SummarySections.of(subject),
                news,
                subject.leading("/history"),
                subject.illustrative());
    }
}
